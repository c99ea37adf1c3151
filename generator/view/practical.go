package view

import (
	"html/template"

	"ouderbeleid/generator/page"
	"ouderbeleid/generator/policy"
)

// PracticalView lists the practical topics, with the documents that accompany the policy.
type PracticalView struct {
	Canvas
	Topics    []*policy.PracticalTopic
	Documents []*policy.Attachment
}

// Practical gives what practical.html shows.
func Practical(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	return PracticalView{p, e.Policy.Practical, e.Policy.School.Documents}
}

// Voluntary says what is asked for a topic, and that nobody has to pay it; "" when nothing is asked. It stands wherever the essence of the topic does.
func (p Canvas) Voluntary(topic *policy.PracticalTopic) (string, error) {
	if len(topic.Contribution.Items) == 0 {
		return "", nil
	}
	return p.Word("activity.voluntary", "Amount", p.Euro(topic.Contribution.Total()))
}

// PracticalTopicView is one practical topic.
type PracticalTopicView struct {
	Canvas
	Topic    *policy.PracticalTopic
	Contacts []*page.ContactView // that of the topic first
}

// PracticalTopic gives what practicaltopic.html shows.
func PracticalTopic(e *page.Edition, on *page.Page) any {
	p := Canvas{on, e}
	v := PracticalTopicView{Canvas: p, Topic: p.Doc.(*policy.PracticalTopic)}
	for _, person := range append([]policy.Person{v.Topic.Contact}, v.Topic.Contacts...) {
		if contact := p.Contact(person); contact != nil {
			v.Contacts = append(v.Contacts, contact)
		}
	}
	return v
}

// Protocol sets what happens, with who, when and why.
func (v PracticalTopicView) Protocol() TableView {
	var rows [][]template.HTML
	for _, step := range v.Topic.Protocol {
		rows = append(rows, []template.HTML{v.Tell(step.What), v.whoever(step.Who), v.Tell(step.When), v.Tell(step.Why)})
	}
	return newTable("", heads(v.Plain("protocol.what"), v.Plain("protocol.who"), v.Plain("protocol.when"), v.Plain("protocol.why")), rows)
}

// Contribution sets what the contribution is for, and adds it up.
func (v PracticalTopicView) Contribution() TableView {
	columns := heads(v.Plain("contribution.for"), v.Plain("contribution.amount"))
	columns[1].Number = true
	var rows [][]template.HTML
	for _, item := range v.Topic.Contribution.Items {
		row := []template.HTML{v.Tell(item.What), ""}
		if item.Amount != nil {
			row[1] = page.Escape(v.Euro(item.Amount))
		}
		rows = append(rows, row)
	}
	t := newTable(v.Plain("contribution.caption"), columns, rows)
	if len(rows) > 1 {
		t.Sum, t.Total = v.Plain("contribution.total"), page.Escape(v.Euro(v.Topic.Contribution.Total()))
	}
	return t
}

// Communications sets what parents hear, and how.
func (v PracticalTopicView) Communications() TableView {
	var rows [][]template.HTML
	for _, c := range v.Topic.Communications {
		rows = append(rows, []template.HTML{v.Tell(c.What), v.Tell(c.How), v.Tell(c.Often), v.whoever(c.By), v.Tell(c.For)})
	}
	return newTable("", heads(v.Plain("communication.what"), v.Plain("communication.how"), v.Plain("communication.often"), v.Plain("communication.by"), v.Plain("communication.for")), rows)
}

// whoever names somebody; "" when nobody is named.
func (p Canvas) whoever(who *policy.Text) template.HTML {
	if who == nil {
		return ""
	}
	return p.Who(who)
}
