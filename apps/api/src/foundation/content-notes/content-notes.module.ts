import { Module } from '@nestjs/common';
import { ContentNotesResolver } from './content-notes.resolver.js';
import { ContentNotesOwn } from './content-notes.own.js';

/** What may be hard in what people write, and how each person meets it. */
@Module({ providers: [ContentNotesOwn, ContentNotesResolver] })
export class ContentNotesModule {}
