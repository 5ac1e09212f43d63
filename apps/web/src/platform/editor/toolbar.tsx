import type { ChainedCommands, Editor } from '@tiptap/core';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import IconBlockquote from '@tabler/icons-react/dist/esm/icons/IconBlockquote.mjs';
import IconBold from '@tabler/icons-react/dist/esm/icons/IconBold.mjs';
import IconCode from '@tabler/icons-react/dist/esm/icons/IconCode.mjs';
import IconItalic from '@tabler/icons-react/dist/esm/icons/IconItalic.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs';
import IconListNumbers from '@tabler/icons-react/dist/esm/icons/IconListNumbers.mjs';
import IconMarkdown from '@tabler/icons-react/dist/esm/icons/IconMarkdown.mjs';
import IconPhotoPlus from '@tabler/icons-react/dist/esm/icons/IconPhotoPlus.mjs';
import { useRef, useState, type ComponentType, type KeyboardEvent } from 'react';
import type { WordId } from '../i18n/areas.js';
import { useWords } from '../i18n/use-words.js';
import classes from './rich-text.module.css';

interface Tool {
  name: WordId;
  Icon: ComponentType<{ 'aria-hidden': 'true' }>;
  /** The mark or block that it puts on and takes off. */
  piece?: string;
  /** What one can press instead, beside Ctrl or Cmd. */
  keys?: string;
  act: (chain: ChainedCommands) => ChainedCommands;
  can?: (editor: Editor) => boolean;
}

const TOOLS: Tool[] = [
  { name: 'editor.bold', Icon: IconBold, piece: 'bold', keys: 'B', act: (chain) => chain.toggleBold() },
  {
    name: 'editor.italic',
    Icon: IconItalic,
    piece: 'italic',
    keys: 'I',
    act: (chain) => chain.toggleItalic(),
  },
  {
    name: 'editor.list',
    Icon: IconList,
    piece: 'bulletList',
    keys: 'Shift+8',
    act: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'editor.numbers',
    Icon: IconListNumbers,
    piece: 'orderedList',
    keys: 'Shift+7',
    act: (chain) => chain.toggleOrderedList(),
  },
  {
    name: 'editor.quote',
    Icon: IconBlockquote,
    piece: 'blockquote',
    keys: 'Shift+B',
    act: (chain) => chain.toggleBlockquote(),
  },
  { name: 'editor.code', Icon: IconCode, piece: 'code', keys: 'E', act: (chain) => chain.toggleCode() },
];
const HISTORY: Tool[] = [
  {
    name: 'editor.undo',
    Icon: IconArrowBackUp,
    keys: 'Z',
    act: (chain) => chain.undo(),
    can: (editor) => editor.can().undo(),
  },
  {
    name: 'editor.redo',
    Icon: IconArrowForwardUp,
    keys: 'Shift+Z',
    act: (chain) => chain.redo(),
    can: (editor) => editor.can().redo(),
  },
];

interface ToolbarProps {
  editor: Editor;
  /** Of the text it is for. */
  controls: string;
  isLinking: boolean;
  onLink: () => void;
  isTelling: boolean;
  /** Adds a picture or a file, or changes the words of the picture that is chosen. */
  onPicture: () => void;
  onPlain: () => void;
}

/** The buttons above the text: one stop of the Tab key, arrow keys go through them. */
export function Toolbar({ editor, controls, isLinking, onLink, onPlain, ...picture }: ToolbarProps) {
  const { t } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const move = (event: KeyboardEvent) => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || here < 0) return;
    event.preventDefault();
    const next = (to + buttons.length) % buttons.length;
    setAt(next);
    buttons[next]?.focus();
  };
  const order: WordId[] = [];
  const button = (
    name: WordId,
    { Icon, keys }: Pick<Tool, 'Icon' | 'keys'>,
    more: { onClick: () => void; on?: boolean; off?: boolean; expanded?: boolean },
  ) => {
    const own = order.push(name) - 1;
    const tip = keys ? t('editor.tip', { name: t(name), keys }) : t(name);
    return (
      <button
        key={name}
        type="button"
        className={classes.tool}
        aria-label={t(name)}
        aria-pressed={more.on}
        aria-expanded={more.expanded}
        // Not `disabled`: a button that loses the focus as it is pressed loses its place.
        aria-disabled={more.off || undefined}
        data-tip={tip}
        tabIndex={own === at ? 0 : -1}
        // A press with the pointer leaves the selection where it is.
        onMouseDown={(event) => event.preventDefault()}
        onFocus={() => setAt(own)}
        onClick={() => {
          if (!more.off) more.onClick();
        }}
      >
        <Icon aria-hidden="true" />
      </button>
    );
  };
  const tool = (one: Tool) =>
    button(one.name, one, {
      on: one.piece ? editor.isActive(one.piece) : undefined,
      off: one.can ? !one.can(editor) : undefined,
      onClick: () => one.act(editor.chain().focus()).run(),
    });
  return (
    <div
      ref={bar}
      className={classes.bar}
      role="toolbar"
      aria-label={t('editor.tools')}
      aria-controls={controls}
      onKeyDown={move}
    >
      {TOOLS.map(tool)}
      {button(
        'editor.link',
        { Icon: IconLink, keys: 'K' },
        { onClick: onLink, on: editor.isActive('link'), expanded: isLinking },
      )}
      {button(
        editor.isActive('picture') ? 'editor.pictureChange' : 'editor.picture',
        { Icon: IconPhotoPlus },
        { onClick: picture.onPicture, expanded: editor.isActive('picture') ? picture.isTelling : undefined },
      )}
      {HISTORY.map(tool)}
      {button('editor.plain', { Icon: IconMarkdown }, { onClick: onPlain })}
    </div>
  );
}
