package problem

import "github.com/agext/levenshtein"

// Nearest gives the word of the list that the author most likely meant, or "" when none is near. Of two that are as near, it is the one that
// starts the same.
func Nearest(word string, known []string) string {
	const least = 0.59 // two letters wrong of five are near, two of four are not
	best, nearest := 0.0, ""
	for _, candidate := range known {
		if levenshtein.Similarity(word, candidate, nil) <= least {
			continue
		}
		if match := levenshtein.Match(word, candidate, levenshtein.NewParams().BonusThreshold(least)); match > best {
			best, nearest = match, candidate
		}
	}
	return nearest
}
