import { Module } from '@nestjs/common';
import { AttendanceImportController } from './attendance-import.controller.js';
import { AttendanceImportResolver } from './attendance-import.resolver.js';
import { AttendanceDesk } from './attendance.desk.js';
import { AttendanceTasks } from './attendance.tasks.js';
import { CertificatesController } from './certificates.controller.js';
import { CertificatesNotifications } from './certificates.notifications.js';
import { HoursResolver } from './hours.resolver.js';
import { AttendanceOwn } from './attendance.own.js';

/** Attendance beyond the room: reports of video tools, hours, certificates. */
@Module({
  controllers: [AttendanceImportController, CertificatesController],
  providers: [
    AttendanceOwn,
    AttendanceImportResolver,
    HoursResolver,
    AttendanceTasks,
    AttendanceDesk,
    CertificatesNotifications,
  ],
})
export class AttendanceModule {}
