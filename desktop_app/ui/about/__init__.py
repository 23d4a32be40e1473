"""What this is: versions, folders, licences, and details for a report."""
