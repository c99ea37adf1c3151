package year

import (
	"slices"

	"ouderbeleid/generator/policy"
)

// ForGroups is what is for some groups of the school and not for the others.
type ForGroups struct {
	Groups     []string // in the order of the school
	Activities []*policy.Activity
}

// ByGroups parts what is for the whole school, also when it names every group, from what is for some groups alone: by their order in
// the school, and each activity once.
func (p *Programme) ByGroups(activities []*policy.Activity) (everyone []*policy.Activity, some []ForGroups) {
	for _, activity := range activities {
		groups := p.onlyFor(activity)
		if len(groups) == 0 {
			everyone = append(everyone, activity)
			continue
		}
		i := slices.IndexFunc(some, func(other ForGroups) bool { return slices.Equal(other.Groups, groups) })
		if i < 0 {
			i, some = len(some), append(some, ForGroups{Groups: groups})
		}
		some[i].Activities = append(some[i].Activities, activity)
	}
	slices.SortStableFunc(some, func(a, b ForGroups) int { return slices.CompareFunc(a.Groups, b.Groups, p.compareGroups) })
	return everyone, some
}

// onlyFor gives the groups that an activity is for, in the order of the school; none when it is for all.
func (p *Programme) onlyFor(a *policy.Activity) []string {
	all := p.policy.School.Groups
	if len(all) > 0 && !slices.ContainsFunc(all, func(group string) bool { return !a.ForGroup(group) }) {
		return nil
	}
	groups := slices.Clone(a.Groups)
	slices.SortStableFunc(groups, p.compareGroups)
	return groups
}

func (p *Programme) compareGroups(a, b string) int {
	return slices.Index(p.policy.School.Groups, a) - slices.Index(p.policy.School.Groups, b)
}
