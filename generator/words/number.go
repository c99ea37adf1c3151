package words

import (
	"fmt"

	"golang.org/x/text/number"
)

// Number writes a number, with at most two decimals: "1.250", "3,5".
func (w *Words) Number(f float64) string {
	return w.numbers.Sprint(number.Decimal(f, number.MaxFractionDigits(2)))
}

// Euro writes an amount of euros: "€ 2,50". Its space does not break.
func (w *Words) Euro(f float64) string {
	return fmt.Sprintf(w.locale.euro, w.numbers.Sprint(number.Decimal(f, number.Scale(2))))
}
