// Given names that the library's list lacks, without accents: of the United States in the last twenty years, and of the
// languages spoken in New England's schools. Names that are words too stand in `BOTH_WORDS`.
const MORE = `
aaliyah aanya aarav abdi abdirahman abdullah abril adalyn adalynn adan addison aditya adriel ahmad aiden aisha aitana akeem
akira aleena alejo alessandra alina alisson amaya amelie amina aminata amira anahi anaya andres anh ananya anika aniyah anjali
antwan araceli aracely arianna ariella arjun armani arya aryan ashanti asia aubree aubrey aubrie audrina avery axel ayaan ayana
ayden ayesha ayla azariah banh bao barrett bautista beckham bentley beto bianca bilal blake braden bradyn braelyn brantley brayan
braydon brayden braxton breanna brielle brisa bryce brycen bryson bryan cade caden caiden caleb callie camden camille camryn carmelo
carter cataleya cayden cesar chaim chi chioma chloe citlali colby colton colt conner cooper corbin cristian cristobal cruz cuong
dallin damaris damian damien dang dariel darnell dashawn davion dayana deandre declan deja deshawn desmond destinee devante devin
devon diego dimitri dinh dmitri dominik donte duc dulce dung duong easton edgardo eduarda efrain eileen eleni eliana elian eliza
ellie elliot ellis elijah emani emely emerson emery emiliana emmalyn emmett enzo esme esmeralda estefania esteban estrella ethan
evangeline everett everly ezekiel ezequiel ezra fabiola farah fatima fatoumata fernanda finley finnegan francesca gabriela gael
genesis gia gianna giancarlo giselle giuliana graciela graysen grayson greyson griselda guillermo hadley haley hamza hana hanh
harley harlow hassan hayden heidy hieu hoang hong huong hung hussein ibrahim ignacio iker ilhan imani imran ines inez iris isabela
isaias isela isha ishaan itzel ivan iyana izabella jabari jace jada jaden jadiel jadyn jahir jaiden jakayla jalen jaliyah jamal
jamar jamarcus jamari jamil janae janelle janiya janiyah jaqueline jaquan jasiah jasiel javier javion javon jaxon jaxson jaxton
jayceon jayda jayden jayla jaylah jayleen jaylen jaylin jaylynn jazlyn jazmin jazmine jeremias jericho jermaine jiho jimena joaquin
joao jorge jovani juanita judah julian julieta julissa kaden kadeem kadija kaelyn kai kaiden kailey kailyn kaitlyn kaleb kali
kaliyah kamari kamila kamryn karim karina karla karsyn kasey kashton katelyn kayden kayla kaylee kayleigh kaylin keagan keanu
keegan keisha kelsey kendall kendra kenji kenya kenyatta kenzie keon keshawn keyla khadija khalid khalil khang kiana kiara kiera
killian kimora kingston kinsley kira kofi kwame kyla kylee kyler kyree kyrie laila lakeisha lamar landen landon langston laney
latoya layla leandro lebron leilani lexi leyla liam liana lila lilah liliana lillian linh lizbeth lizeth logan londyn lorenzo
luciana lucia luka luna lupita lyla lyric maddox maddison madelyn madilyn maeve makayla makenna malachi malakai malia maliyah manh
margarita mariam mariana maribel marisol marquis marquise maryam matias mateo matteo maura maverick maximiliano mayra mckayla
mckenna mckenzie mei melany messiah micaela milagros milan milena minh mohamed mohammad mohammed moises monserrat muhammad musa
mustafa myah myla nadia naima nahla naomi natalia nataly nathaly nayeli nayla nevaeh ngoc nhi nia nico nigel nikhil nina noelia
noemi nour nyah nyla octavia odalys oluwaseun omar omari osvaldo paislee paisley paloma paola parker pavel penelope peyton phuong
pranav princess presley quan quang quentin quincy quinn quynh rafaela raheem rahul raina raj raquel rashad raul ravi rayan raylan
reagan reese reina renata reyansh rhys riley rocco rocio rohan romina ronan rory rosalia rowan ruben ryann ryder ryker rylan rylee
rylie sadie saeed saige salma saanvi samir sana santino sara sarai sasha saul sawyer selena semaj serena shaniqua shanice shania
shanika shanelle shawna shayla shirin siddharth siena sienna sierra simone skye skyla skylar skyler sloane sofia soren stefany
suri sydney syed tahj taliyah talia tamia tania taniya taniyah tanvi tariq taryn tatiana tavion teagan teo thao thanh thea thiago
thomas tobias tomas treyvon trinity tristan trung tuan tyrell tyrese tyrone tyson uriel valentina valeria van vanesa vihaan vivek
wendy wilmer xavier xander ximena xiomara xitlali xochitl yael yahir yamileth yaretzi yareli yasmin yasmine yaya yesenia yoselin
yosef yuliana yusuf zachariah zahra zaid zaire zander zane zariah zaria zayden zayn zion zoe zoey zuri
`;
// Given names that are words, places, months or family names as well: taken for a name only where a person is meant.
const BOTH_WORDS = `
alba amber amor angel angeles april aria art asher ash aspen august augusta aurora autumn avalon bay bear bella belen berkeley bill
blue blanca booker brandy briar bristol brooke brook brooklyn buddy camino candy carolina case cash chance charity charlotte chase
china christian clara clay cliff colt concepcion consuelo coral cora cruz dakota dale dallas dawn dean delicia denver destiny diamond
dolores don drew duke dulce eden elm ember england esperanza estrella eve faith fern fidel flor flora florence forest francia frank
frost gale gene genesis ginger glen gloria golden grace grant gray guadalupe harmony hazel haven heath heather heaven henry herb
holly honor hope houston hunter india iris israel ivy jack jackson jade jasmine jay jean jersey jesus jewel jordan journey joy judge
june juniper junior justice justus kansas king kit knox lake lane lark laurel lee legend lily lincoln linda london lourdes love
lucky luz madison maine major marina mark marshall mason mar max may melody memphis mercedes mercy merit miles milagros mills misty
montana nash nevada nick north nova oak ocean olive olivia opal orion page paige paris parker patience pat patty pax pearl penny
perla peace phoenix piper pilar poppy porter prince princess prudence queen quest rain ranger ray raven reed reid remedios remy rich
river rivers rob robin rock rocky rod roman rosa rose rosario royal royce ruby rue rusty ryder sage saint salvador santiago
santos savannah sean serenity shepherd silver sky skip soledad sol spencer star stella stone storm sue sunny summer sydney sky
tanner taylor temple terry tiger trace trey trinity true tucker turner tyler valencia vale van vega venus vera vernon victoria
viola violet virginia walker ward washington wells west will willow winter wolf wren xavier york
`;

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const GIVEN_NAMES = list(MORE);
export const NAMES_AND_WORDS = list(BOTH_WORDS);
