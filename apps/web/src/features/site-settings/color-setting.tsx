import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import {
  SiteColorPreviewDocument,
  type SettingFragment,
  type SiteColorPreviewQuery,
} from '../../gql/site-settings/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import { ColorSample } from './color-sample.js';
import { SettingCard } from './setting-card.js';
import classes from './site-settings.module.css';
import { useSetting } from './use-setting.js';

type Look = SiteColorPreviewQuery['siteColorPreview'];

/** The house's own green. */
const OWN = '#1f5c4d';
/** The contrast that is needed for words. */
const NEEDED = 4.5;
const HEX = /^#[0-9a-f]{6}$/i;
/** A color that is dragged is looked at when it rests so long, in milliseconds. */
const PAUSE = 150;

const fieldsOf = ({ accent }: SettingFragment) => ({ color: accent?.chosen ?? OWN });

/** What would come of a color; null while it is not known. */
function useLook(color: string): Look | null {
  const client = useApolloClient();
  const [look, setLook] = useState<Look | null>(null);
  useEffect(() => {
    if (!HEX.test(color)) return;
    let gone = false;
    const ask = () =>
      client.query({ query: SiteColorPreviewDocument, variables: { input: { color } } }).then(
        ({ data }) => {
          if (!gone && data) setLook(data.siteColorPreview);
        },
        // The sample stays as it was; saving says what is wrong.
        () => undefined,
      );
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, color]);
  return look?.color === color.toLowerCase() ? look : null;
}

/** One color for what one presses and follows; it must be readable wherever it stands. */
export function ColorSetting({ setting }: { setting: SettingFragment }) {
  const { t, locale } = useWords();
  const { fault } = useTroubleWords();
  const form = useSetting(setting, fieldsOf, ({ color }) => ({ color: color.trim() }));
  const color = form.fields.color.trim();
  const look = useLook(color);
  const [last, setLast] = useState<Look | null>(null);
  if (look && look !== last) setLast(look);
  const sample = look ?? last;
  const inWords = (ratio: number) => ratio.toLocaleString(INTL_LOCALE[locale], { maximumFractionDigits: 1 });
  const ratios = { contrast: inWords(look?.contrast ?? 0), needed: inWords(NEEDED) };
  const { nearest } = look ?? {};
  return (
    <SettingCard
      setting={setting}
      form={form}
      theirs={<p>{setting.accent?.chosen ?? t('siteSettings.ownColor')}</p>}
    >
      <Row>
        <input
          type="color"
          className={classes.color}
          aria-label={t('siteSettings.pick')}
          value={HEX.test(color) ? color.toLowerCase() : OWN}
          onChange={(event) => form.change({ color: event.currentTarget.value })}
        />
        <TextInput
          label={t('siteSettings.code')}
          description={t('siteSettings.codeWhat')}
          maxLength={7}
          spellCheck={false}
          value={form.fields.color}
          error={look?.passes === false ? undefined : fault(form.error, 'color')}
          onChange={(event) => form.change({ color: event.currentTarget.value })}
        />
      </Row>
      <div role="status">
        {look?.passes ? <p className="small">{t('siteSettings.readable', ratios)}</p> : null}
        {look && nearest ? (
          <div className={classes.fault}>
            <p>{t('siteSettings.unreadable', ratios)}</p>
            <Button
              variant="default"
              leftSection={<span className={classes.dot} style={{ background: nearest }} />}
              onClick={() => form.change({ color: nearest })}
            >
              {t('siteSettings.nearest', { color: nearest })}
            </Button>
          </div>
        ) : null}
      </div>
      {sample ? (
        <div className={classes.pair}>
          <ColorSample shades={sample.accent.light} scheme="light" />
          <ColorSample shades={sample.accent.dark} scheme="dark" />
        </div>
      ) : null}
    </SettingCard>
  );
}
