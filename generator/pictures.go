package generator

import (
	"errors"
	"fmt"
	"path"
	"strings"
	"sync"

	"ouderbeleid/generator/markdown"
	"ouderbeleid/generator/parallel"
	"ouderbeleid/generator/photo"
	"ouderbeleid/generator/policy"
	"ouderbeleid/generator/problem"
	"ouderbeleid/generator/site"
)

// picture is a picture of the school's, with what a page has to know of it.
type picture struct {
	file  *policy.File
	photo *photo.Photo // nil when its head cannot be read
	wrong error        // why not
	shown markdown.Photo
}

// pictures are the pictures of a school, by name.
type pictures map[string]*picture

// readPictures reads the heads of all pictures, or remembers how they were read before. What depends on a picture depends on its own
// file alone.
func readPictures(files []*policy.File, before pictures) pictures {
	read := make([]*picture, len(files))
	parallel.Each(len(files), func(i int) {
		file := files[i]
		if !photo.IsPicture(file.Name, file.Source.Text) {
			return
		}
		if read[i] = before[file.Name]; read[i] == nil || read[i].file != file {
			read[i] = readPicture(file)
		}
	})
	found := pictures{}
	for i, picture := range read {
		if picture != nil {
			found[files[i].Name] = picture
		}
	}
	return found
}

func readPicture(file *policy.File) *picture {
	p := &picture{file: file}
	if p.photo, p.wrong = photo.Read(file.Name, file.Source.Text); p.wrong != nil {
		return p
	}
	p.shown.Width, p.shown.Height = p.photo.Width, p.photo.Height
	for i, width := range p.photo.Widths {
		p.shown.Sizes = append(p.shown.Sizes, markdown.Size{Address: p.address(i), Width: width})
	}
	return p
}

// address gives the place of a picture in one of its widths: its own for the largest, else one with the width, "fotos/plein-480.jpg".
func (p *picture) address(i int) string {
	own := p.file.Name
	if i == len(p.photo.Widths)-1 {
		return own
	}
	ext := path.Ext(own)
	return fmt.Sprintf("%s-%d%s", strings.TrimSuffix(own, ext), p.photo.Widths[i], ext)
}

// outputs are the picture as it is published. Of one that cannot be read nothing is: the original may say where it was taken.
func (p *picture) outputs(recall site.Recall) []*site.Output {
	source := p.file.Source
	switch {
	case p.photo == nil:
		return []*site.Output{site.Made(p.file.Name, source.Path, nil)}
	case len(p.photo.Widths) == 0:
		return []*site.Output{site.Made(p.file.Name, source.Path, source.Text)}
	}
	// The sizes are made together, when the first is wanted: unpacking the photo is most of the work.
	made := sync.OnceValues(p.photo.Make)
	outputs := make([]*site.Output, len(p.photo.Widths))
	for i, width := range p.photo.Widths {
		key := func() string { return p.photo.Key(width) }
		outputs[i] = site.Dear(recall, p.address(i), source.Path, key, func() ([]byte, []problem.Problem) {
			sizes, err := made()
			if err != nil {
				return nil, []problem.Problem{p.problem(err)}
			}
			return sizes[i], nil
		})
	}
	return outputs
}

// photo gives what was made of a picture, for the page that it stands on.
func (p pictures) photo(path string) markdown.Photo {
	if p := p[path]; p != nil {
		return p.shown
	}
	return markdown.Photo{}
}

// check tells which pictures cannot be shown, or not as they are.
func (p pictures) check() []problem.Problem {
	var problems []problem.Problem
	for _, p := range p {
		switch {
		case p.wrong != nil:
			problems = append(problems, p.problem(p.wrong))
		case p.photo.Stilled:
			problems = append(problems, pictureStilled.At(p.file.Source.Whole(), p.photo.Width))
		}
	}
	return problems
}

// problem tells the author what is wrong with the picture.
func (p *picture) problem(err error) problem.Problem {
	place := p.file.Source.Whole()
	var tooLarge *photo.TooLargeError
	switch {
	case errors.As(err, &tooLarge):
		return pictureTooLarge.At(place, tooLarge.Width, tooLarge.Height, photo.MostPixels/1_000_000)
	case errors.Is(err, photo.ErrFormat):
		return pictureKind.At(place)
	}
	return pictureBroken.At(place)
}

var (
	pictureBroken = problem.Define(problem.Rule{
		Code: "foto-onleesbaar", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Deze afbeelding is niet te lezen: zij is beschadigd, of eigenlijk iets anders dan haar naam zegt.",
			EN: "This picture cannot be read: it is damaged, or something else than its name says.",
		},
		Repair: problem.Phrase{
			NL: "Open haar in een fotoprogramma en bewaar haar opnieuw als JPEG, of haal het bestand weg.",
			EN: "Open it in a photo program and save it again as JPEG, or remove the file.",
		},
	})
	pictureTooLarge = problem.Define(problem.Rule{
		Code: "foto-te-veel-punten", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Deze afbeelding is %[1]d bij %[2]d beeldpunten. Dat is te veel om te verwerken.",
			EN: "This picture is %[1]d by %[2]d pixels. That is too much to work on.",
		},
		Repair: problem.Phrase{
			NL: "Maak haar kleiner in een fotoprogramma: hooguit %[3]d miljoen beeldpunten. 2000 beeldpunten breed is ruim genoeg.",
			EN: "Make it smaller in a photo program: at most %[3]d million pixels. 2000 pixels wide is plenty.",
		},
	})
	pictureStilled = problem.Define(problem.Rule{
		Code: "foto-staat-stil", Severity: problem.Warning,
		Sentence: problem.Phrase{
			NL: "Deze afbeelding beweegt, maar op de site staat zij stil: zij is te breed om te laten zoals zij is.",
			EN: "This picture moves, but on the site it stands still: it is too wide to be left as it is.",
		},
		Repair: problem.Phrase{
			NL: "Bewaar haar hooguit %[1]d beeldpunten breed, dan blijft zij bewegen. Of bewaar haar als een gewone PNG of JPEG.",
			EN: "Save it at most %[1]d pixels wide, and it keeps moving. Or save it as an ordinary PNG or JPEG.",
		},
	})
	pictureKind = problem.Define(problem.Rule{
		Code: "foto-soort", Severity: problem.Error,
		Sentence: problem.Phrase{
			NL: "Dit soort foto kan niet op de site: veel browsers tonen het niet, en de plaats van opname kan er niet uit.",
			EN: "This kind of photo cannot be on the site: many browsers do not show it, and the place where it was taken cannot be removed.",
		},
		Repair: problem.Phrase{
			NL: "Bewaar de foto als JPEG (.jpg) en verwijs naar dat bestand.",
			EN: "Save the photo as JPEG (.jpg) and refer to that file.",
		},
	})
)
