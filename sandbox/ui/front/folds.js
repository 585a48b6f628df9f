// Which papers on the table lie open.

/** Opens the papers with these ids and closes the others. */
export function layOpen(ids) {
  for (const paper of document.querySelectorAll("#lade details.papier")) paper.open = ids.includes(paper.id);
}
