import { useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { PreferencesSaveDocument } from '../../gql/shell/graphql.js';
import { speak } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { IconLanguage, IconMoon, IconSun } from '../../ui/icons.js';
import classes from './switches.module.css';

/** Names the other language, in that language. Kept with the person where one is signed in. */
export function LanguageSwitch() {
  const { locale } = useWords();
  const { viewer } = useSignIn();
  const [save] = useMutation(PreferencesSaveDocument);
  const [busy, setBusy] = useState(false);
  const other = locale === 'en' ? 'es' : 'en';

  const change = async () => {
    setBusy(true);
    try {
      await speak(other);
      if (viewer) await save({ variables: { input: { locale: other === 'es' ? 'ES' : 'EN' } } });
    } catch {
      // The words have changed already; the wish is kept in this browser until it can be saved.
    } finally {
      setBusy(false);
    }
  };

  return (
    <button
      type="button"
      className={classes.switch}
      lang={other}
      disabled={busy}
      onClick={() => void change()}
    >
      <IconLanguage aria-hidden="true" />
      {other === 'es' ? 'Español' : 'English'}
    </button>
  );
}

/** Light or dark, whichever it is not now. */
export function ThemeSwitch() {
  const { t } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const now = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = now === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" className={classes.switch} onClick={() => setColorScheme(other)}>
      {other === 'dark' ? <IconMoon aria-hidden="true" /> : <IconSun aria-hidden="true" />}
      {other === 'dark' ? t('shell.dark') : t('shell.light')}
    </button>
  );
}
