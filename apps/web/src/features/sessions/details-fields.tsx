import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useEffect, useRef } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconPlus, IconX } from '../../ui/icons.js';
import { materialsIn, peopleIn, type DetailFields, type MaterialFields } from './session-details.js';
import type { SessionFields } from './session-fields.js';
import { TeamField } from './team-field.js';
import own from './places.module.css';
import classes from './sessions.module.css';

interface DetailsProps {
  fields: SessionFields;
  /** The words of a fault of this field, if it has one. */
  faultAt: (field: string) => string | undefined;
  onChange: (some: Partial<DetailFields>) => void;
}

/** Who facilitates and who presents. */
export function TeamFields({ fields, faultAt, onChange }: DetailsProps) {
  const { t } = useWords();
  return (
    <>
      <TeamField
        audienceId={fields.audienceId}
        legend={t('places.facilitators')}
        nobody={t('sessions.nobodyYet')}
        first={t('sessions.choosePerson')}
        another={t('places.oneMore')}
        chosen={peopleIn(fields.facilitators)}
        error={faultAt('facilitatorIds')}
        onChange={(people) => onChange({ facilitators: JSON.stringify(people) })}
      />
      {fields.repeats === 'no' ? (
        <TeamField
          audienceId={fields.audienceId}
          legend={t('places.presenters')}
          {...(fields.scope === 'THIS' ? {} : { what: t('places.presentersOfThis') })}
          nobody={t('places.noPresenter')}
          first={t('places.choosePresenter')}
          another={t('places.onePresenterMore')}
          chosen={peopleIn(fields.presenters)}
          error={faultAt('presenterIds')}
          onChange={(people) => onChange({ presenters: JSON.stringify(people) })}
        />
      ) : (
        <p className="quiet small">{t('places.presentersLater')}</p>
      )}
    </>
  );
}

/** How many can come, and what is to be read before. */
export function DetailsFields({ fields, faultAt, onChange }: DetailsProps) {
  const { t } = useWords();
  const list = materialsIn(fields.materials);
  const write = (materials: MaterialFields[]) => onChange({ materials: JSON.stringify(materials) });
  const set = (at: number, some: Partial<MaterialFields>) =>
    write(list.map((one, index) => (index === at ? { ...one, ...some } : one)));

  const fieldset = useRef<HTMLFieldSetElement>(null);
  const length = useRef(list.length);
  useEffect(() => {
    // A new row is there to be filled; of one that is gone, the focus goes on to the button that makes one.
    if (length.current !== list.length) {
      const rows = fieldset.current?.querySelectorAll<HTMLElement>('[data-material]');
      const grown = list.length > length.current;
      (grown
        ? rows?.[list.length - 1]?.querySelector('input')
        : fieldset.current?.querySelector<HTMLElement>('[data-add]')
      )?.focus();
    }
    length.current = list.length;
  }, [list.length]);

  return (
    <>
      <TextInput
        label={t('places.capacity')}
        description={t('places.capacityWhat')}
        inputMode="numeric"
        autoComplete="off"
        className={own.short}
        value={fields.capacity}
        error={faultAt('capacity')}
        onChange={(event) => onChange({ capacity: event.currentTarget.value })}
      />
      <fieldset ref={fieldset} className={classes.fieldset}>
        <legend>{t('places.materials')}</legend>
        <p className="quiet small">{t('places.materialsWhat')}</p>
        {list.map(({ title, url }, at) => (
          <div key={at} data-material className={own.material}>
            <TextInput
              label={t('places.materialTitle')}
              value={title}
              error={faultAt(`materials.${at}.title`)}
              onChange={(event) => set(at, { title: event.currentTarget.value })}
            />
            <TextInput
              type="url"
              inputMode="url"
              label={t('places.materialUrl')}
              placeholder="https://"
              maxLength={LIMITS.link}
              value={url}
              error={faultAt(`materials.${at}.url`)}
              onChange={(event) => set(at, { url: event.currentTarget.value })}
            />
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconX aria-hidden="true" />}
              aria-label={t('places.removeNamed', { name: title.trim() || t('places.materialUrl') })}
              onClick={() => write(list.filter((_, index) => index !== at))}
            >
              {t('places.remove')}
            </Button>
          </div>
        ))}
        {list.length < LIMITS.materials ? (
          <div className={classes.acts}>
            <Button
              data-add
              variant="default"
              size="xs"
              leftSection={<IconPlus aria-hidden="true" />}
              onClick={() => write([...list, { title: '', url: '' }])}
            >
              {t('places.addMaterial')}
            </Button>
          </div>
        ) : null}
      </fieldset>
    </>
  );
}
