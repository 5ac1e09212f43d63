import { Module } from '@nestjs/common';
import { BreakoutsResolver } from './breakouts.resolver.js';
import { BreakoutsService } from './breakouts.service.js';
import { ChatService } from './chat.service.js';
import { Presence } from './presence.js';
import { MessageLessonNotifications } from './lesson.notifications.js';
import { MessageLessonSearch } from './lesson.search.js';
import { MessageLessonResolver } from './message-lesson.resolver.js';
import { NotesRealtime } from './notes.realtime.js';
import { NotesResolver } from './notes.resolver.js';
import { NotesService } from './notes.service.js';
import { ProtocolResolver } from './protocol.resolver.js';
import { ProtocolService } from './protocol.service.js';
import { RoomRealtime } from './room.realtime.js';
import { RoomResolver } from './room.resolver.js';
import { RoomService } from './room.service.js';

@Module({
  providers: [
    RoomService,
    ChatService,
    Presence,
    ProtocolService,
    RoomRealtime,
    RoomResolver,
    ProtocolResolver,
    MessageLessonResolver,
    MessageLessonNotifications,
    MessageLessonSearch,
    NotesService,
    NotesRealtime,
    NotesResolver,
    BreakoutsService,
    BreakoutsResolver,
  ],
})
export class RoomModule {}
