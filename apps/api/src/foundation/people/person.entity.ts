import type { ProfileField } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganizationEntity } from './organization.entity.js';

@Entity()
@Check('person_name_check', `length(name) BETWEEN 1 AND 120`)
@Check('person_locale_check', `locale IN ('en', 'es')`)
@Index('person_by_name_idx', { synchronize: false })
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) pronouns: string | null;
  @Column('text', { default: '' }) roleTitle: string;
  @Index('person_organization_idx')
  @ForeignKey(() => OrganizationEntity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  organizationId: string | null;
  @Column('text', { default: 'en' }) locale: 'en' | 'es';
  @Column('text', { default: 'America/New_York' }) timeZone: string;
  /** Moves whenever what the person may see has changed; sockets compare it. */
  @Column('int', { default: 0 }) accessEpoch: number;
  @Column('boolean', { default: false }) isDemo: boolean;
  /** Without an account, in one session's room by a link. */
  @Column('boolean', { default: false }) isGuest: boolean;
  /** Fields of the profile that are not shown to all members, and so not in lines beside what one writes (`FIELDS_BESIDE`). */
  @Column('text', { array: true, default: '{}' }) hiddenBeside: ProfileField[];
  @Column('timestamptz', { nullable: true }) deactivatedAt: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}
