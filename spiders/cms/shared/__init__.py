"""What the readers of all CMS share: lines out of HTML, furniture, credits, stamps, the making of an article."""
