import { Button, TextInput } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { addressOf } from './address.js';
import classes from './rich-text.module.css';

/** Asks where a link leads. Enter puts it in; it is taken out where the address is left empty. */
export function LinkBox({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useWords();
  const now: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof now === 'string' ? now : '');
  const [wrong, setWrong] = useState(false);
  const hasLink = typeof now === 'string';
  const done = () => {
    onDone();
    editor.commands.focus();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    done();
  };
  const put = () => {
    if (address.trim() === '') {
      remove();
      return;
    }
    const href = addressOf(address);
    if (href === null) {
      setWrong(true);
      return;
    }
    if (editor.state.selection.empty && !hasLink) {
      editor
        .chain()
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    } else editor.chain().extendMarkRange('link').setLink({ href }).run();
    done();
  };
  return (
    // Not a form: it stands within one.
    <div
      className={classes.link}
      role="group"
      aria-label={t('editor.link')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) put();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextInput
        className={classes.address}
        label={t('editor.address')}
        value={address}
        error={wrong ? t('editor.addressWrong') : null}
        autoFocus
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <Button size="xs" onClick={put}>
        {t('editor.putLink')}
      </Button>
      {hasLink ? (
        <Button size="xs" variant="default" onClick={remove}>
          {t('editor.takeLink')}
        </Button>
      ) : null}
      <Button size="xs" variant="subtle" onClick={done}>
        {t('editor.leaveLink')}
      </Button>
    </div>
  );
}
