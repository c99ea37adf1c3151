// Package generator makes a parent-policy site out of a school's files.
package generator
