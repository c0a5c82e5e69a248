"""The basement: WordprocessingML for what python-docx has no words for.

Content controls, fields with their results, East Asian type, numbering, settings, the custom XML part. Whatever
python-docx can say is said through python-docx, upstairs.
"""
