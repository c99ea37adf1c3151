package main

import (
	"fmt"
	"net"
	"os/exec"
	"runtime"
	"strings"

	"ouderbeleid/generator/qr"
)

// lanAddresses gives the addresses of this machine in its networks, those of home and school networks first.
func lanAddresses() []string {
	var private, others []string
	addresses, _ := net.InterfaceAddrs() // none is an answer, too
	for _, address := range addresses {
		network, ok := address.(*net.IPNet)
		switch {
		case !ok || network.IP.IsLoopback() || network.IP.IsLinkLocalUnicast():
		case network.IP.To4() != nil && network.IP.IsPrivate():
			private = append(private, network.IP.String())
		default:
			others = append(others, network.IP.String())
		}
	}
	return append(private, others...)
}

// invite tells, when others may look too, where they find the preview.
func (t *terminal) invite() {
	if len(t.hosts) == 0 {
		return
	}
	address := strings.Replace(t.address, "127.0.0.1", inBrackets(t.hosts[0]), 1)
	fmt.Fprintln(t.stdout, t.say(
		"Let op: iedereen in dit netwerk kan nu het voorbeeld bekijken, ook de concepten. Doe dit alleen in een netwerk dat u vertrouwt.",
		"Note: everybody in this network can now see the preview, drafts included. Do this only in a network that you trust."))
	fmt.Fprintln(t.stdout, t.say("Op een telefoon: %s", "On a phone: %s", address))
	fmt.Fprint(t.stdout, qrCode(address))
}

func inBrackets(address string) string {
	if strings.Contains(address, ":") {
		return "[" + address + "]"
	}
	return address
}

// qrCode draws the code of an address, or nothing when it is too long for one: it is there in letters.
func qrCode(address string) string {
	code, err := qr.Encode(address)
	if err != nil {
		return ""
	}
	return code.Terminal()
}

// openBrowser opens an address in the browser, if there is one. It does not wait for it.
func openBrowser(address string) {
	var cmd *exec.Cmd
	switch runtime.GOOS {
	case "windows":
		cmd = exec.Command("rundll32", "url.dll,FileProtocolHandler", address)
	case "darwin":
		cmd = exec.Command("open", address)
	default:
		cmd = exec.Command("xdg-open", address)
	}
	if cmd.Start() == nil {
		_ = cmd.Process.Release() // the address has been printed as well
	}
}
