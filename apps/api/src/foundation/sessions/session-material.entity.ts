import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PeerSessionEntity } from './peer-session.entity.js';

/** Something to read or watch for a session: a titled link. */
@Entity('session_material')
@Check('session_material_title_check', `length(title) BETWEEN 1 AND 120`)
@Check('session_material_url_check', `url LIKE 'https://%'`)
export class SessionMaterialEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => PeerSessionEntity, { onDelete: 'CASCADE' })
  sessionId: string;

  @PrimaryColumn('int')
  number: number;

  @Column('text') title: string;
  @Column('text') url: string;
}
