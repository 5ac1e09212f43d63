import type { SiteRole } from '@hearth/shared';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

@Entity()
@Check('site_role_role_check', `role IN ('member', 'moderator', 'administrator')`)
export class SiteRoleEntity {
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;
  @PrimaryColumn('text') role: SiteRole;
  @Column('timestamptz', { default: () => 'now()' }) grantedAt: Date;
}
