const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who a child may be said to be, right before the name. */
export const CHILD = list(`
student students kid kids child children boy boys girl girls son daughter nephew niece grandson granddaughter brother sister
sibling siblings stepson stepdaughter advisee pupil pupils grader graders freshman sophomore junior senior kindergartner
kindergartener preschooler teen teenager twin twins cousin baby toddler classmate mentee
alumno alumna alumnos alumnas estudiante estudiantes nino nina ninos ninas chico chica chicos chicas hijo hija hermano hermana
hermanos muchacho muchacha sobrino sobrina nieto nieta gemelo gemela gemelos gemelas adolescente bebe primo prima companerito
companerita
`);
/** A grown-up of a child's family, beside the name of either. */
export const FAMILY = list(`
mother mom mum mama father dad papa parents parent grandmother grandma grandfather grandpa grandparents aunt uncle guardian
stepfather stepmother stepdad stepmom brother sister sisters brothers cousin family twin twins custody case son daughter
madre padre mami papi abuela abuelo abuelos tia tio padres padrastro madrastra hermana hermano hermanos hermanas prima primo
familia caso tutora tutor custodia
`);
/** What a child has: "Jayden's IEP". */
export const OF_A_CHILD = list(`
iep file journal behavior backpack desk diagnosis medication meds grades grade absence absences attendance meltdown meltdowns
phone house home teacher hand hands face bruises arm story stepfather birthday drawing notebook evaluation seat plan shoes coat
`);
/** Work that one may be said to do, before or after the name. */
export const STAFF = list(`
nurse principal counselor counsellor psychologist teacher teachers aide paraprofessional para paraeducator colleague colleagues coach
superintendent librarian secretary custodian director facilitator coordinator supervisor worker workers therapist clinician
interventionist specialist assistant dean advisor administrator doctor pediatrician professor researcher author speaker trainer
presenter consultant mentor partner husband wife leader chair officer interpreter liaison chef staff nurses counselors
coteacher co-teacher janitor
enfermera enfermero directora director maestra maestro psicologa psicologo consejera consejero trabajadora trabajador colega
companera companero profesora profesor profe doctora doctor secretaria bibliotecaria terapeuta coordinadora coordinador
facilitadora facilitador superintendente entrenador entrenadora supervisora supervisor autora autor esposo esposa conserje
orientadora orientador interprete especialista social
`);
/** Before the name of a grown-up. */
export const TITLES = list(`
mr mrs ms mx miss dr dra doctor doctora coach principal superintendent senator representative governor president professor prof
sr sra srta senor senora senorita don dona maestra maestro profe rabbi pastor reverend rev imam officer judge
commissioner secretary nurse enfermera directora director senadora gobernadora presidente
`);
/** One speaks to someone whose name follows. */
export const GREETING = list(`
thanks you hi hello hey dear welcome congratulations
gracias hola querida querido estimada estimado bienvenida bienvenido felicidades oye
`);
/** One says one's own name, or signs. */
export const OWN_NAME = [
  'this is',
  'i am',
  "i'm",
  'my name is',
  'signed',
  'yours',
  'best',
  'warmly',
  'regards',
  'soy',
  'me llamo',
  'mi nombre es',
  'saludos',
  'abrazos',
  'firmado',
  'aqui',
];
/** Before the name of a place. */
export const IN_PLACE = list('in near around across throughout outside en desde hacia toward towards');
/** Before the name of one who wrote or taught. */
export const LEARNED_FROM = [
  'learned this from',
  'according to',
  'book by',
  'talk by',
  'work by',
  'work of',
  'workshop with',
  'research by',
  'written by',
  'podcast with',
  'quote by',
  'quote from',
  'by author',
  'read',
  'reading',
  'heard',
  'segun',
  'libro de',
  'leemos a',
  'leimos a',
  'obra de',
  'taller con',
  'charla de',
  'poema de',
  'cita de',
];
/** After 's: "Bronfenbrenner's model". */
export const THOUGHT = list(`
model theory work book books framework research hierarchy method guide approach workshop talk poem quote podcast study scale words
idea ideas post reply question comment slides advice session point suggestion presentation
`);
/** Last in the name of something that is no person. */
export const THING = list(`
school elementary middle high academy college university institute center centers centre clinic hospital foundation program
programs act law street st avenue ave road rd lane drive court day week month room team district county city town state island
hampshire springs falls library church park press model scale questionnaire inventory survey project network collaborative
initiative collective house hall hill river lake valley beach bay department office association society club services classroom
curriculum series conference awards award fund bank company inc schools health care families zones step
escuela colegio calle dia ley
`);
/** First in such a name. */
export const OF_THING = list(
  'san santa saint st new north south east west lake mount fort port university college escuela colegio instituto calle avenida ley dia programa hospital plan proyecto puerto nueva nuevo',
);
/** What only a person does, after the name. */
export const PERSONAL = list(`
said says told tells asked asks cried cries hit hits ran runs sat sits threw throws climbed climbs bolted bolts slept sleeps refused
refuses screamed screams yelled yells whispered broke bit bites kicked kicks punched punches shoved pushed hid hides stopped started
came comes left leaves went goes wants wanted needs needed loves hates thinks knows knew feels felt looked looks drew draws wrote
writes lives lived moved walked walks talks talked spoke speaks stays stayed lost eats ate drinks hoards shares shared smiled smiles
laughed laughs stares stared froze freezes flinches flinched fell fights fought hurt hurts cut cuts steals stole lies lied trusts
trusted worries worried arrived disappeared died attempted overdosed confided admitted disclosed wet shut melted tore ripped grabbed
punches spat slammed wakes woke skips skipped struggles struggled misses missed got gets keeps kept made makes takes took gave gives saw sees found told lashed calmed begged hugged held pulled
translated promised
dijo dice conto lloro llora grito grita rompio rompe corrio corre pego pega golpeo golpea mordio muerde duerme durmio come
comio habla hablo llego llega vive vio quiere queria vino viene salio perdio
falto escondio esconde dejo deja siente sintio sabe sufre sufrio murio escribe escribio necesita odia tuvo hizo hace pidio pide
`);
/** After the name of a person, and of much else. */
export const AUXILIARY = list(`
has had was is were does did can cannot could would won't doesn't didn't isn't wasn't can't
tiene tenia esta estaba es fue se no me le ya nunca tambien siempre sigue empezo hace
`);
/** Where it comes before a word with a capital, that word is a person. */
export const SPEAKS_TO = list(`
asked ask told tell called call met meet moved helped help promised hugged held remind reminded trust trusted pulled miss missed
pregunte dije llame ayudo ayude abrace
`);
/** Before a season, a month, a time. */
export const TIME_BEFORE = list(`
in since until till by of this last next each every early late during mid through the from to and or
en desde hasta de este cada
`);
/** Names that are times; of these the capital says nothing. */
export const TIMES = list('april may june august summer autumn winter avril abril');
/** Names that are places; likewise. */
export const WHERE = list(`
alba aspen austin avalon berkeley bristol brooklyn carolina china dakota dallas denver eden england florence francia georgia guadalupe
houston india ireland israel jackson jamaica jersey jordan kansas kent lake lincoln london madison maine memphis montana nash nevada
paris phoenix rio santiago savannah sydney tyler valencia vernon verona victoria vienna virginia washington york orlando
`);
/** What one does to or with a person whose name follows. */
export const TO_SOMEONE = list(`
asked ask told tell call called met meet moved move helped help promised worry about sat sit seat seated with for to of from saw see
found find thought thinking lost miss missed had have put gave give walked took take knew know let made make hugged held trust and
sent send watch watched heard remember remind reminded support pull pulled between than is was
a con para por de encontro encontre perdimos pregunte dije vi llame ayudo ayude siento sobre entre y e
`);
/** After the name of one who works here: "Linh and I ran the circle". */
export const WORK = list(`
ran run lead led teach taught presented opened open planned plan facilitate facilitated wrote co-teach co-led coteach cofacilitate
cofacilitated hosted host run abrimos dirigimos damos dimos presentamos planeamos facilitamos
`);
