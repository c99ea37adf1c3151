package policy

// PartnershipID names one of the five partnerships of the model of Stichting Actief Ouderschap.
type PartnershipID string

// The five partnerships, in the order of the model.
const (
	Maatschappelijk PartnershipID = "maatschappelijk"
	Pedagogisch     PartnershipID = "pedagogisch"
	Didactisch      PartnershipID = "didactisch"
	Formeel         PartnershipID = "formeel"
	Informeel       PartnershipID = "informeel"
)

// PartnershipIDs are the five in the order of the model.
var PartnershipIDs = []PartnershipID{Maatschappelijk, Pedagogisch, Didactisch, Formeel, Informeel}

// Group is one of the three fields that the model gathers the partnerships in.
type Group string

// The groups, in the order of the model.
const (
	ActiveCitizenship Group = "actief-burgerschap"
	Educational       Group = "onderwijskundig-partnerschap"
	Participation     Group = "ouderparticipatie"
)

// Group gives the field of the model that the partnership belongs to.
func (id PartnershipID) Group() Group {
	switch id {
	case Maatschappelijk:
		return ActiveCitizenship
	case Pedagogisch, Didactisch:
		return Educational
	default:
		return Participation
	}
}
