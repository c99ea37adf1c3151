package markdown_test
import ("testing";"strings";"time";"fmt";"io";"github.com/yuin/goldmark";"github.com/yuin/goldmark/extension")
func TestAdv(t *testing.T){
 gm := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.DefinitionList, extension.Footnote))
 for name, s := range map[string]string{
 "brackets":"[", "linkopen":"[a](", "link":"[a](b) ", "emph":"*a ", "emph2":"*a_ ", "ticks":"`a``b", "gt":">", "gtline":"> > > > > > > > > > > a\n", "img":"![", "fn":"[^", "fnr":"[^a] ", "list":"- ", "cmt":"<!--", "html":"<b>", "nl":"a\n", "quote":"\"a' ", "ent":"&a", "close":"](", "tbl":"|", "hd":"# a\n\n","hd2":"# a {#b}\n\n", "dl":"a\n: b\n", "dots":"...", "dash":"-- ", "mail":"a@", "nest":"[![", "tilde":"~a ", "esc":"\\", "refs":"[a]: b\n","auto":"http://", "lt":"<a ", "cells":"`\\|`|", "under":"_a*b", "par":"(", "img2":"![a](b 'c') ", "spc":"](a b) ",
 "many img":"![a](b)\n\n",
 }{
  for _, n := range []int{50000, 200000} {
   pre := ""
   if name=="fnr" {pre="[^a]: x\n\n"}
   if name=="cells" {pre="|a|\n|-|\n"}
   text := pre+strings.Repeat(s, n/len(s))
   t0:=time.Now(); 
   b := parse(text); d1:=time.Since(t0)
   t0=time.Now(); b.HTML(page); d2:=time.Since(t0)
   t0=time.Now(); gm.Convert([]byte(text), io.Discard); d3:=time.Since(t0)
   if d1 > 60*time.Millisecond { fmt.Printf("%-10s %7d parse %v html %v goldmark %v\n", name, n, d1, d2, d3) }
  }
 }
}
