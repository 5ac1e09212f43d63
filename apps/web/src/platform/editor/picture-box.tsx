import { Button, TextInput } from '@mantine/core';
import { FILES } from '@hearth/shared';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import classes from './rich-text.module.css';

/** The picture that is chosen in the text, if one is. */
export function chosenPicture({ state }: Editor): { src: string; alt: string } | null {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return null;
  return { src: String(selection.node.attrs['src']), alt: String(selection.node.attrs['alt']) };
}

interface PictureBoxProps {
  editor: Editor;
  alt: string;
  onDone: () => void;
}

/** Changes what is said of the picture that is chosen, or takes it out. */
export function PictureBox({ editor, alt, onDone }: PictureBoxProps) {
  const { t } = useWords();
  const [words, setWords] = useState(alt);
  const [wrong, setWrong] = useState(false);
  const done = () => {
    onDone();
    editor.commands.focus();
  };
  const keep = () => {
    if (words.trim() === '') {
      setWrong(true);
      return;
    }
    editor.commands.updateAttributes('picture', { alt: words.trim() });
    done();
  };
  return (
    // Not a form: it stands within one.
    <div
      className={classes.link}
      role="group"
      aria-label={t('editor.pictureChange')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) keep();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextInput
        className={classes.address}
        label={t('editor.pictureAlt')}
        value={words}
        error={wrong ? t('editor.pictureAltMissing') : null}
        maxLength={FILES.alt}
        autoFocus
        autoCapitalize="sentences"
        spellCheck
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <Button size="xs" onClick={keep}>
        {t('editor.pictureKeep')}
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={() => {
          editor.commands.deleteSelection();
          done();
        }}
      >
        {t('editor.pictureOut')}
      </Button>
    </div>
  );
}
