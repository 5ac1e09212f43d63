/** The name of the one text in the Yjs document of a room's notes. */
export const NOTES_TEXT = 'text';
