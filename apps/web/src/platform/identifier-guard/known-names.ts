const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const lines = (words: string): string[] => words.trim().split(/\s*\n\s*/);

/** Those whom the world knows, in lower case without accents. */
export const PUBLIC_FIGURES = lines(`
  brene brown
  maya angelou
  martin luther king
  bessel van der kolk
  karen treisman
  jean piaget
  fred rogers
  mister rogers
  mr rogers
  abraham lincoln
  lincoln
  abraham maslow
  maslow
  bronfenbrenner
  urie bronfenbrenner
  vygotsky
  lev vygotsky
  erik erikson
  john bowlby
  bowlby
  mary ainsworth
  john dewey
  dewey
  maria montessori
  montessori
  gabriela mistral
  paulo freire
  frida kahlo
  diego rivera
  pablo neruda
  gabriel garcia marquez
  isabel allende
  octavio paz
  simon bolivar
  cesar chavez
  dolores huerta
  sonia sotomayor
  roberto clemente
  rita moreno
  lin-manuel miranda
  selena gomez
  celia cruz
  bad bunny
  benito juarez
  emiliano zapata
  malala yousafzai
  malala
  rosa parks
  barack obama
  michelle obama
  joe biden
  donald trump
  kamala harris
  george washington
  thomas jefferson
  john kennedy
  harriet tubman
  frederick douglass
  ruby bridges
  helen keller
  anne frank
  nelson mandela
  mahatma gandhi
  gandhi
  mother teresa
  oprah winfrey
  oprah
  bruce perry
  dan siegel
  daniel siegel
  gabor mate
  stephen porges
  porges
  judith herman
  nadine burke harris
  peter levine
  ross greene
  becky bailey
  stuart ablon
  marc brackett
  daniel goleman
  carol dweck
  angela duckworth
  zaretta hammond
  bettina love
  bell hooks
  gloria ladson-billings
  lisa delpit
  geneva gay
  alfie kohn
  jonathan kozol
  robert marzano
  john hattie
  howard gardner
  carl rogers
  sigmund freud
  freud
  viktor frankl
  victor frankl
  aaron beck
  marsha linehan
  jon kabat-zinn
  thich nhat hanh
  pema chodron
  kristin neff
  vincent felitti
  felitti
  robert anda
  anda
  james baldwin
  toni morrison
  langston hughes
  amanda gorman
  mary oliver
  emily dickinson
  robert frost
  walt whitman
  shel silverstein
  dr seuss
  maurice sendak
  judy blume
  roald dahl
  beverly cleary
  jason reynolds
  jacqueline woodson
  sandra cisneros
  albert einstein
  marie curie
  isaac newton
  charles darwin
  jane goodall
  shakespeare
  william shakespeare
  taylor swift
  beyonce
  lebron james
  serena williams
  simone biles
  michael jordan
  tom brady
  lionel messi
  jesus christ
  harry potter
  huck finn
  tom sawyer
  romeo
  juliet
  winn-dixie
  horace mann
  tyler perry
  desmond tutu
`);

/** Names of things that hold the name of a person or a word that may be one. */
export const THINGS_BY_NAME = lines(`
  martin luther king day
  casey family programs
  annie e casey foundation
  robert wood johnson foundation
  because of winn-dixie
  the body keeps the score
  lost at school
  the whole-brain child
  google classroom
  zones of regulation
  second step
  day of the dead
  dia de los muertos
  casel
  ruler
  wonder
  google
  zoom
  canvas
  navajo
  wellesley
  bill of rights
  cinco de mayo
  three kings day
  saint patrick
  veterans day
  mckinney-vento
  columbine
  sandy hook
  every student succeeds
  girls on the run
  big brothers big sisters
  boys and girls club
  vanderbilt
  conners
  columbia
  beck
  wechsler
  woodcock-johnson
  charlotte's web
  bridge to terabithia
  esperanza rising
  the house on mango street
`);

/** Towns, states and countries that the library's list does not have for this region, and holidays. */
export const PLACES = list(`
connecticut maine massachusetts vermont providence hartford springfield worcester boston cambridge lowell lawrence brockton quincy
lynn fall river bedford newton somerville framingham haverhill waltham malden medford taunton chicopee holyoke pittsfield
northampton amherst greenfield burlington rutland montpelier barre bennington brattleboro stowe manchester nashua concord dover keene
portsmouth laconia lebanon claremont rochester portland lewiston bangor auburn augusta biddeford waterville lubec calais cranston
warwick pawtucket newport woonsocket bristol westerly haven bridgeport stamford waterbury norwalk danbury meriden middletown norwich
willimantic torrington groton wellesley lincoln jackson england america american puerto rico guatemala honduras salvador dominican
cape cod haiti sudan congo somalia kansas texas florida york
christmas easter ramadan hanukkah kwanzaa thanksgiving halloween passover diwali eid navidad pascua juneteenth
massachusetts spanish english portuguese latino latina latinx hispanic muslim jewish christian catholic
`);
