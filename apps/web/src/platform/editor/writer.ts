/** Where one writes, be it the plain field or the editor: what the search of people and the forms need of it. */
export interface Writer {
  focus: (options?: FocusOptions) => void;
  /** The text of the paragraph up to the caret; empty where something is selected. */
  before: () => string;
  /** Puts words, and a space after them, in the place of as many characters before the caret. */
  put: (characters: number, words: string) => void;
  /** Puts Markdown where the caret is, in a paragraph of its own. */
  insert: (markdown: string) => void;
}

/** A press of a key, as much as is asked of it. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'preventDefault' | 'stopPropagation'
>;
