// Plain JavaScript that an old Node can read: every entry imports this first.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Hearth runs on Node 24, and this is Node ${process.versions.node}. Start it with npm (npm start, npm test), ` +
      'which brings Node 24 on Linux and Windows; on macOS install Node 24 from nodejs.org first.',
  );
  process.exit(1);
}
