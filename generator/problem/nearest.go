package problem

import "github.com/agext/levenshtein"

// Nearest gives the word of the list that the author most likely meant, or "" when none is near.
func Nearest(word string, known []string) string {
	best, nearest := 0.59, "" // two letters wrong of five are near, two of four are not
	for _, candidate := range known {
		if similarity := levenshtein.Similarity(word, candidate, nil); similarity > best {
			best, nearest = similarity, candidate
		}
	}
	return nearest
}
