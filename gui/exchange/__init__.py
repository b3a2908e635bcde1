"""Files in and out: intake makes documents of files, export makes files of annotations."""
