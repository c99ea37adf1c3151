package frontmatter_test
import ("testing";"strings";"github.com/BurntSushi/toml")
func BenchmarkLib(b *testing.B) {
	s := string(activity.Text); s = s[4:strings.Index(s[4:],"+++")+4]
	for b.Loop() { var m map[string]any; if _, err := toml.Decode(s,&m); err != nil {b.Fatal(err)} }
}
