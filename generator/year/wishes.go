package year

import "ouderbeleid/generator/policy"

// isWish reports whether an outcome wants something of the school: it is a wish or an expectation. A suggestion is free advice, and an
// appreciation wants nothing.
func isWish(o *policy.Outcome) bool { return o.Type == policy.Wish || o.Type == policy.Expectation }

// isAnswered reports whether the school answered: in words, or by what came of it. What is written there wrongly has a problem of its
// own, and is an answer.
func isAnswered(o *policy.Outcome) bool { return o.Has("antwoord") || o.Has("naar") }

// WishesFor gives the wishes and expectations of an evening that belong to a partnership.
func WishesFor(evening *policy.WishesEvening, id policy.PartnershipID) []*policy.Outcome {
	return Chosen(evening.Outcomes, func(o *policy.Outcome) bool { return isWish(o) && o.Partnership == id })
}

// CountWishes counts the wishes and expectations of an evening, and how many of these are answered.
func CountWishes(evening *policy.WishesEvening) (answered, all int) {
	wishes := Chosen(evening.Outcomes, isWish)
	return len(Chosen(wishes, isAnswered)), len(wishes)
}

// Unanswered gives the outcomes of an evening that ask for an answer and have none. A suggestion, an idea and a complaint ask for
// one too: whoever has it wants to know what the school thinks of it.
func Unanswered(evening *policy.WishesEvening) []*policy.Outcome {
	return Chosen(evening.Outcomes, func(o *policy.Outcome) bool {
		return (isWish(o) || o.Type == policy.Suggestion || o.Type == policy.Idea || o.Type == policy.Complaint) && !isAnswered(o)
	})
}
