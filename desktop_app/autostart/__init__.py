"""Starting Askwell when its user logs in: what the three systems want to be told, and telling them."""
