#compdef factsheet

_factsheet_completion() {
  eval $(env _TYPER_COMPLETE_ARGS="${words[1,$CURRENT]}" _FACTSHEET_COMPLETE=complete_zsh factsheet)
}

compdef _factsheet_completion factsheet

