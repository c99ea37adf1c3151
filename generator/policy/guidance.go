package policy

// Guidance is who led an evening, a scan, a measurement or a route, and with whom it was done.
type Guidance struct {
	Leaders []*Text // begeleider: an adviser, the leaders of groups; contacts' ids or words
	With    []*Text // met
}

func readGuidance(r *reader) Guidance { return Guidance{r.everyone("begeleider"), r.everyone("met")} }
