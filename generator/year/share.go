package year

import (
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/schoolyear"
)

// Share is how much of the programme falls to something: how many activities there are, without the cancelled ones.
type Share struct {
	Done int // are over
	All  int
}

// Share counts activities.
func (y *Year) Share(activities []*policy.Activity) Share {
	var share Share
	for _, activity := range activities {
		y.add(&share, activity)
	}
	return share
}

func (y *Year) add(share *Share, a *policy.Activity) {
	if a.Status == policy.Cancelled {
		return
	}
	share.All++
	if a.Over(y.today) {
		share.Done++
	}
}

// ByPartnership counts activities for each of the five, in the order of the model. Each counts once, for its main partnership.
func (y *Year) ByPartnership(activities []*policy.Activity) []Share {
	shares := make([]Share, len(policy.PartnershipIDs))
	for _, activity := range activities {
		for i, id := range policy.PartnershipIDs {
			if len(activity.Partnerships) > 0 && activity.Partnerships[0] == id {
				y.add(&shares[i], activity)
			}
		}
	}
	return shares
}

// SharesIn counts the activities of a school year for each of the five, as ByPartnership does. Nobody may change them.
func (y *Year) SharesIn(year schoolyear.Year) []Share { return y.shares.of(year) }

// ByGroup counts activities for each group of the school, in its order. One for the whole school counts for each.
func (y *Year) ByGroup(activities []*policy.Activity) []Share {
	shares := make([]Share, len(y.policy.School.Groups))
	for _, activity := range activities {
		for i, group := range y.policy.School.Groups {
			if activity.ForGroup(group) {
				y.add(&shares[i], activity)
			}
		}
	}
	return shares
}
