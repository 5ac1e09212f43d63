import { Button } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState } from 'react';
import type { SettingFragment } from '../../gql/site-settings/graphql.js';
import type { Trouble } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { siteName } from '../../platform/site/site.js';
import { Row } from '../../ui/column.js';
import { IconFlame } from '../../ui/icons.js';
import { bringLogo } from './bring-logo.js';
import { SettingCard } from './setting-card.js';
import classes from './site-settings.module.css';
import { useSetting } from './use-setting.js';
import { logoAt } from './wear.js';

const MEGABYTES = LIMITS.siteLogoBytes / 1_048_576;
const HEIGHT = 40;

const fieldsOf = ({ logo }: SettingFragment) => ({
  id: logo?.id ?? '',
  width: logo?.width ?? 0,
  height: logo?.height ?? 0,
});
type Logo = ReturnType<typeof fieldsOf>;

/** A logo with the name, on light and dark paper. */
function Shown({ logo, scheme }: { logo: Logo; scheme: 'light' | 'dark' }) {
  const { locale } = useWords();
  return (
    <p className={classes.shown} data-paper={scheme}>
      {logo.id ? (
        <img
          src={logoAt(logo.id)}
          alt=""
          height={HEIGHT}
          width={Math.round((HEIGHT * logo.width) / logo.height)}
        />
      ) : (
        <IconFlame aria-hidden="true" />
      )}
      <span>{siteName(locale)}</span>
    </p>
  );
}

/** The picture beside the name. It is brought, looked at, and only then saved. */
export function LogoSetting({ setting }: { setting: SettingFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const form = useSetting(setting, fieldsOf, ({ id }) => ({ logoId: id }));
  const input = useRef<HTMLInputElement>(null);
  const [coming, setComing] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const rule = trouble?.fields?.[0]?.rule;

  const take = async (file: File | undefined) => {
    if (!file) return;
    setTrouble(null);
    setComing(true);
    const brought = await bringLogo(file);
    setComing(false);
    if (input.current) input.current.value = '';
    if ('trouble' in brought) setTrouble(brought.trouble);
    else form.change({ id: brought.id, width: brought.width, height: brought.height });
  };
  const wrong = !trouble
    ? null
    : rule === 'file_too_large'
      ? t('siteSettings.logoTooLarge', { megabytes: MEGABYTES })
      : rule === 'file_type'
        ? t('siteSettings.logoType')
        : rule
          ? t('siteSettings.logoBroken')
          : say(trouble);
  return (
    <SettingCard setting={setting} form={form} theirs={<Shown logo={fieldsOf(setting)} scheme="light" />}>
      <div className={classes.pair} role="group" aria-label={t('siteSettings.looksSo')}>
        <Shown logo={form.fields} scheme="light" />
        <Shown logo={form.fields} scheme="dark" />
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label={t('siteSettings.logoChoose')}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <Row>
        <Button variant="default" loading={coming} onClick={() => input.current?.click()}>
          {t('siteSettings.logoChoose')}
        </Button>
        <span role="status" className={classes.fault}>
          {wrong}
        </span>
      </Row>
    </SettingCard>
  );
}
