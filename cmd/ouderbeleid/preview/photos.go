package preview

import "sync"

// photos keeps what was made of photos from one site to the next, as long as the photo is the same.
type photos struct {
	earlier func(path, key string) []byte // what a build made before, or nil
	mutex   sync.Mutex
	made    map[string]photo // by path: "fotos/plein-480.jpg"
}

// photo is one file that was made.
type photo struct {
	key   string
	bytes []byte
}

func newPhotos(earlier func(path, key string) []byte) *photos {
	return &photos{earlier: earlier, made: map[string]photo{}}
}

// recall gives the bytes at a path when they had this key; nil when they are not known.
func (p *photos) recall(path, key string) []byte {
	p.mutex.Lock()
	known := p.made[path]
	p.mutex.Unlock()
	if known.key == key {
		return known.bytes
	}
	if p.earlier == nil {
		return nil
	}
	return p.earlier(path, key)
}

func (p *photos) keep(path, key string, text []byte) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.made[path] = photo{key, text}
}

// forget drops what the site no longer has.
func (p *photos) forget(r *rendition) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for path := range p.made {
		if r.output(path) == nil {
			delete(p.made, path)
		}
	}
}
