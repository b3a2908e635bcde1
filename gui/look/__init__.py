"""How things look: colours, themes, type, icons. The only room with style sheets."""
