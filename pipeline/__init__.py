"""The stages in the order of the data, the registry, evaluation, the demo and the command line."""
