// Package generator makes a parent-policy site out of a school's files. Read this first: it is the specification of the house.
//
// # The way of the data
//
// A value goes down this way, and never climbs back.
//
//	Source    a file of content/ or layouts/, as bytes with a path                     problem.Source
//	File      one file understood: front matter and Markdown, from its own bytes       policy.Parse
//	Policy    all files linked to one whole, once for each language                    policy.Link
//	Year      what the policy says of the school's year, on a day, in values           year.New
//	Page      one page: what it is about, and the ways from it to others               page.Edition.Add
//	View      what the layout of a page shows, worked out from policy and year         one function of room view for each layout
//	Output    one file of the site, rendered when it is wanted                         site.Output
//	Site      all outputs, and all that the author can repair                          Generate
//
// Input is the sources and a day. Generate parses what it does not know yet, links it in every language of the school, lets the table
// of contents (contents.go) add the pages, asks the questions (room check) and lists the outputs. Nothing is rendered before somebody
// asks: build asks for all, serve for what a browser wants. Linking gives what comes back by a rule its days; which days are free it asks
// of room year, which stands above it, by a function.
//
// # The rooms
//
// problem, schoolyear, frontmatter, markdown and words are the ground floor; policy stands on them, year on policy, check beside
// page, view and feeds on both. looks is what a school may replace. Each other room is one craft: chart, photo, qr, calendar, … The table in
// CONTRIBUTING.md says which may know which, and a test holds it.
//
// # Paths
//
// A path goes from the folder of the school, with forward slashes: "content/visie.md", "layouts/home.html". Sources, problems and
// all that comes from disk or goes to it have paths. What is in content/ has a name too, the path below that folder: "visie.md",
// "fotos/plein.jpg". Links lead to names, and addresses follow from them. A reference is what authors call a document: its name without .md,
// "activiteiten/startgesprek". policy.PathOf and policy.NameOf go from the one to the other; markdown, which stands below policy, cuts by itself.
//
// # Invariants
//
// Each has a test of the name behind it.
//
//   - A Site never reads a file, never asks the time, never uses the network. Nothing in this folder can: TestRooms.
//   - A used Generator gives the same bytes as a new one, after any row of edits, renames and deletions: TestWarmEqualsCold.
//   - The same input gives the same bytes, on any machine, in any order of goroutines: TestSameBytes.
//   - One document that is broken has a problem of its own, and gives no other document one; links to it count as links: TestNoAvalanche.
//   - Two outputs never have one path; who is too late is told (zelfde-adres): TestClashes.
//   - Every problem has a place inside a file, or names the file that is missing: FuzzGenerate.
//   - What a school wrote is never markup or code that it did not mean: FuzzGenerate.
//
// # The laws of the caches
//
// Whatever is kept from one site to the next, or from one page to the next, obeys these:
//
//  1. What is kept depends on its key alone, and the key says so: the bytes of a file; an activity, a day and the looks.
//  2. What is kept never changes. A File, a Policy and a rendered piece are read by many and written by nobody.
//  3. What is kept is never needed: without it the site is the same, and takes longer.
//
// From one site to the next are kept:
//
//	what                      by                                                              in
//	a File                    its bytes; a translation by its source too                      Generator.parse
//	the Looks, with words     the bytes of the school's own layouts                           looks.Looks
//	the calendars' History    the bytes of its file                                           feeds.History
//	the head of a picture     its file                                                        readPictures
//	a row of an activity      the activity, whether it is over, its next day, and the setting page.rows
//	what a document lacks     the document, and the setting of the questions                  check.Checker
//
// For as long as a site lives, from page to page: pieces that pages share, by layout and key (page.Edition); calendar files and
// events, by edition and activity (feeds.Calendars); answers about a school year (year.Year). What several goroutines fill by key is a
// parallel.Store, and what one thing costs is paid when it is first asked for (sync.OnceValue); the Generator and its Looks are for one
// goroutine at a time. What takes seconds, photos and share pictures, has a key over its bytes and the program (site.Output.Key), and
// whoever publishes the site may hand back by site.Recall what had that key before.
//
// # Two kinds of failure
//
// What an author can repair is a problem.Problem: data with a place, a code that stays for life, a sentence in Dutch and English and a way
// out. It never stops the work: all are collected, sorted and shown at once. What a machine did, a full disk, a lost connection, is
// an error, and happens only in cmd. Generate returns none.
//
// What the program itself does wrong, a panic, is a problem.Fault, and becomes either of these: each goroutine is guarded by problem.Caught or
// brings its panic to who waits for it (parallel.Do). A file on which Generate breaks is found and left out (faults.go), an output on
// which rendering breaks is told of (site.Output); the rest of the site is made.
package generator
