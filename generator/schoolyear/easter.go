package schoolyear

import "time"

// Easter gives Easter Sunday of a year in the Gregorian calendar, by the anonymous algorithm that Nature printed on
// 20 April 1876 (J. Meeus, Astronomical Algorithms, chapter 8).
func Easter(year int) Date {
	golden := year % 19
	century, inCentury := year/100, year%100
	corrections := century - century/4 - (century-(century+8)/25+1)/3
	epact := (19*golden + corrections + 15) % 30
	weekday := (32 + 2*(century%4) + 2*(inCentury/4) - epact - inCentury%4) % 7
	late := (golden + 11*epact + 22*weekday) / 451
	day := epact + weekday - 7*late + 114
	return Date{year, time.Month(day / 31), day%31 + 1}
}
