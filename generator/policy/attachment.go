package policy

// Attachment is an accompanying document: on the web or in content/.
type Attachment struct {
	Part
	Title *Text
	File  string // "documenten/schoolgids.pdf": a name in content/
	URL   string
	About *Text // of a picture, all that can be seen on it
}

func readAttachments(r *reader) []*Attachment {
	var attachments []*Attachment
	for _, table := range r.tables("document") {
		table.need("titel")
		attachment := &Attachment{table.Part, table.text("titel"), table.filePath("bestand"), table.webAddress("url"), table.text("over")}
		if len(table.oneOf(true, "bestand", "url")) != 1 {
			report(r.sink, oneOf.At(table.Place("titel")))
		}
		if attachment.IsPicture() && attachment.About == nil && !r.file.kind.Pageless {
			report(r.sink, pictureUntold.At(table.Place("bestand")))
		}
		attachments = append(attachments, attachment)
	}
	return attachments
}

// IsPicture reports whether the attachment is a picture, which pages show instead of leading to it.
func (a *Attachment) IsPicture() bool { return pictureName.MatchString(a.File) }
