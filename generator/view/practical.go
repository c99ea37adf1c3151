package view

import (
	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// PracticalView lists the practical topics.
type PracticalView struct {
	Canvas
	Topics []*policy.PracticalTopic
}

// Practical gives what practical.html shows.
func Practical(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PracticalView{p, e.Policy.Practical}
}

// PracticalTopicView is one practical topic.
type PracticalTopicView struct {
	Canvas
	Topic *policy.PracticalTopic
}

// PracticalTopic gives what practicaltopic.html shows.
func PracticalTopic(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PracticalTopicView{p, p.Doc.(*policy.PracticalTopic)}
}
