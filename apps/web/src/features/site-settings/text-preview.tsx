import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { SiteTextPreviewDocument } from '../../gql/site-settings/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ServerHtml } from '../../platform/trusted/server-html.js';
import classes from './site-settings.module.css';

/** So long after the last sign a text is looked at again, in milliseconds. */
const PAUSE = 400;

/** What others will read, while one writes: made by the hands that make it for them. */
export function TextPreview({ markdown, language }: { markdown: string; language: 'en' | 'es' }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<{ html: string } | { wrong: unknown } | null>(null);
  useEffect(() => {
    if (!open) return;
    let gone = false;
    const look = async () => {
      const variables = { input: { markdown } };
      try {
        const { data } = await client.query({
          query: SiteTextPreviewDocument,
          variables,
          fetchPolicy: 'no-cache',
        });
        if (!gone) setShown({ html: data?.siteTextPreview ?? '' });
      } catch (wrong) {
        if (!gone) setShown({ wrong });
      }
    };
    const timer = setTimeout(() => void look(), shown ? PAUSE : 0);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
    // Only what is written, and whether it is looked at, asks anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [client, markdown, open]);
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        aria-expanded={open}
        aria-label={t(language === 'en' ? 'siteSettings.lookEnglish' : 'siteSettings.lookSpanish')}
        onClick={() => setOpen(!open)}
      >
        {t('siteSettings.look')}
      </Button>
      {open && shown ? (
        'html' in shown ? (
          <ServerHtml
            className={classes.preview}
            role="region"
            aria-label={t('siteSettings.looksSo')}
            tabIndex={0}
            lang={language}
            html={shown.html}
          />
        ) : (
          <p role="alert">{say(shown.wrong)}</p>
        )
      ) : null}
    </>
  );
}
