package main

import "github.com/spf13/cobra"

// completionCommand prints what a shell needs to complete our commands.
func completionCommand(inv *invocation) *cobra.Command {
	shells := []string{"bash", "fish", "powershell", "zsh"}
	return &cobra.Command{
		Use:     "completion <" + inv.say("schil", "shell") + ">",
		Aliases: []string{"aanvulling"},
		Short:   inv.say("Maakt het aanvullen met de tabtoets", "Makes completion with the tab key"),
		Long: inv.say("Completion drukt de regels af waarmee een schil opdrachten aanvult met de tabtoets:\nbash, fish, powershell of zsh.",
			"Completion prints the lines by which a shell completes commands with the tab key:\nbash, fish, powershell or zsh."),
		Example:   "  source <(ouderbeleid completion bash)\n  ouderbeleid completion fish > ~/.config/fish/completions/ouderbeleid.fish",
		ValidArgs: shells,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return inv.misuse("Zeg voor welke schil: %s.", "Say for which shell: %s.", inv.list(shells))
			}
			_, err := inv.choose("completion", args[0], shells...)
			return err
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			switch args[0] {
			case "bash":
				return cmd.Root().GenBashCompletionV2(inv.stdout, true)
			case "fish":
				return cmd.Root().GenFishCompletion(inv.stdout, true)
			case "powershell":
				return cmd.Root().GenPowerShellCompletionWithDesc(inv.stdout)
			default:
				return cmd.Root().GenZshCompletion(inv.stdout)
			}
		},
	}
}
