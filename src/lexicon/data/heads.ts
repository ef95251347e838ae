// Words that say what kind of name follows them, and words that end a name. Lists of words separated by spaces.

/** A body by its head: `وزارة الصحة`, `حزب العمال`. */
export const ORGANIZATION_HEADS = `
وزارة حزب حركة شركة جامعة مجلس هيئة وكالة بنك مصرف نادي اتحاد لجنة جمعية مؤسسة منظمة صحيفة قناة جيش حكومة شرطة محكمة برلمان مركز معهد مستشفى مدرسة
كلية مجموعة جبهة تنظيم جماعة كتائب كتيبة قوات رئاسة رابطة نقابة صندوق إدارة أمانة نيابة ديوان دار مسرح متحف فرقة شبكة إذاعة تلفزيون تلفزة مجلة جريدة
موقع منصة بورصة غرفة سفارة قنصلية لواء حرس أكاديمية خطوط منتخب فريق تيار ائتلاف تحالف كتلة حلف فيلق ميليشيا ميليشيات مليشيا سلطة سلطات مديرية مصلحة
مفوضية بلدية مكتب مخابرات استخبارات بعثة مؤسسات مختبر مندوبية عمالة فرع استوديو استوديوهات لوبي كنيسة أبرشية مستوصف مرصد الغرفة شعبة جهاز كونفدرالية
فدرالية كنفدرالية سرايا ثانوية إعدادية قسم مكتبة مجمع
`

/** Heads that take a bare name: `شركة فيات`, `نادي الهلال`. */
export const NAMED_ORGANIZATION_HEADS = `
حزب شركة جامعة بنك مصرف نادي صحيفة قناة جريدة مجلة موقع منصة شبكة فريق منتخب مجموعة تنظيم جماعة كتائب كتيبة وكالة مؤسسة منظمة إذاعة فرقة ميليشيا
مركز مليشيا ميليشيات مستشفى مدرسة معهد دار مسرح متحف استوديوهات بورصة تلفزيون جبهة بعثة
`

/** A place by its head: `مدينة دبي`, `نهر الليطاني`. */
export const PLACE_HEADS = `
مدينة قرية محافظة ولاية إقليم منطقة جزيرة جزر نهر بحر بحيرة خليج مضيق جبل جبال وادي صحراء مطار ميناء حي شارع ميدان ساحة مخيم قلعة قصر معبر جسر ملعب
استاد مسجد جامع سد بلدة مقاطعة قضاء ناحية هضبة سهل حقل واحة دوار قاعدة ضاحية ريف بادية برج جمهورية مملكة إمارة سلطنة عاصمة ستاد مرفأ عمالة كورنيش منتجع منتزه متنزه حديقة شاطئ مديرية مفرق
فندق كاتدرائية معتقل
`

/** An event by its head: `كأس العالم`, `مهرجان القاهرة السينمائي`. */
export const EVENT_HEADS = `
أعوام الألعاب دورة حرب معركة ثورة انتفاضة قمة مؤتمر مهرجان بطولة كأس دوري أولمبياد مونديال معرض جائزة منتدى جائحة وباء إعصار زلزال سباق رالي ملتقى
أزمة انتخابات مجزرة مذبحة محرقة تصفيات ديربي كلاسيكو ماراثون سوبر عيد كرنفال بينالي نهائيات تفجير تفجيرات هجمات اعتداءات اجتماع محادثات مفاوضات مشاورات
لقاء فيضانات تسونامي ترينالي غزوة استفتاء حوار
`

/** An agreement by its head: `اتفاق أوسلو`. */
export const TREATY_HEADS = `
اتفاق اتفاقية معاهدة بروتوكول ميثاق اتفاقات اتفاقيات
`

/** A work or product by its head, when its name stands in quotation marks: `فيلم "الرسالة"`. */
export const PRODUCT_HEADS = `
فيلم مسلسل كتاب رواية ديوان أغنية ألبوم مسرحية برنامج لعبة هاتف تطبيق سيارة صاروخ طائرة لوحة قصيدة كليب فيلمه مسلسله كتابه روايته أغنيته أغنيتها
فيلمها كتابها أوبريت طراز هواتف صواريخ طائرات عقار دواء متصفح فيروس لقاح مذكرات سفينة غواصة ناقلة مسبار مركبة
ديوانه ديوانها ألبومه ألبومها مسرحيته مسرحيتها برنامجه برنامجها لوحته لوحتها قصيدته قصيدتها مسلسلها روايتها كليبه كليبها أغنياته
شريط فلم سيمفونية أوبرا باليه سوناتا مقطوعة معزوفة أنشودة موال دويتو فوازير ملحمة منحوتة
تمثال جدارية مخطوطة موسوعة معجم قاموس أطروحة مقاتلة مقاتلات دبابة دبابات قذيفة قذائف رشاش بندقية مسدس قنبلة قنابل فرقاطة مدمرة بارجة يخت
شاحنة كمبيوتر حاسوب مروحية مروحيات منظومة عطر عملة مرض خدمة
`

/** Of those what is an ordinary noun too: `خدمة "أبشر"`. */
export const SERVICES = `
خدمة
`

/** What is called by the town that it is held in, of whatever other meaning the town's name is: `مهرجان كان`. */
export const FESTIVALS = `
مهرجان مهرجانات كرنفال بينالي أولمبياد غزوة
`

/** Behind these a paper's name, of whatever other meaning it is: `صحيفة القدس`. */
export const PAPER_HEADS = `
صحيفة جريدة يومية أسبوعية فضائية مجلة
`

/** Whose portfolio is no club: `وزير الداخلية`. */
export const MINISTERS = `
وزير وزيرة وزراء وكيل نائب مدير مسؤول
`

/** A body's name that is zeal as well. */
export const ZEAL = `
حماس
`

/** Whose zeal it is: `حماس أهالي المدينة`. */
export const ZEALOTS = `
أهالي أهل جماهير جمهور مشجعي لاعبي شباب جنود مقاتلي الشباب الناس الأهالي الحضور الجماهير المشجعين الطلاب
`

/** A state's name that is a time of the day as well. */
export const PRAYERS = `
المغرب
`
/** Words before which those are a time of the day: `صلاة المغرب`. */
export const BEFORE_PRAYERS = `
صلاة صلاتي آذان أذان بعد_صلاة وقت
`

/** A river's name that is getting at somebody as well: `النيل من خصومه`. */
export const ATTAINING = `
النيل
`

/** Whom or what it gets at. */
export const TARGETS = `
من منه منها منهم منا
`

/** Behind these a club's name: `ناديه لاغونتواز`. */
export const OWN_CLUBS = `
ناديه ناديها ناديهم فريقه فريقها فريقهم
`

/** Given names that are nouns before what they are of: `آيات التهاني`. */
export const PLURAL_NAMES = `
آيات أسماء رسول أحلام آمال أنوار أفراح أشواق
`

/** What says which of its chiefs someone is: `المدير الفني للفريق`. */
export const CHIEF_MODIFIERS = `
العام الفني التنفيذي الرسمي الرياضي الإداري المالي التجاري الإعلامي الأول الفخري الشرفي
العامة الفنية التنفيذية الرسمية الرياضية الإدارية المالية التجارية الإعلامية الأولى الفخرية الشرفية
`

/** In sport a club's name stands behind these, of whatever other meaning it is. */
export const CLUB_COMPANY = `
إدارة جماهير جمهور صفوف نجوم مرمى شباك أمام نظيره ضيفه مضيفه جاره غريمه منافسه لقاء مواجهة حساب بوابة معسكر بعثة تدريبات تشكيلة هجوم لاعبو أنصار مشجعو
`

/** Whose management is another's than a club's: `مجلس إدارة الاتحاد`. */
export const BOARDS = `
مجلس مجالس
`

/** Where something is, and no body: `موقع جزيرة العرب`. */
export const SITUATIONS = `
موقع مواقع
`

/** Districts before their names, and bodies before what they are for: `مديرية المضاربة`, `مديرية التربية`. */
export const DISTRICTS = `
مديرية
`

/** The ends of the names of sites. */
export const SITE_DOMAINS = `
info inf com net org tv
`

/** Models that are called by a word without marks: `لعبة فورتنايت`, `صاروخ هواسونغ`. */
export const MODEL_HEADS = `
لعبة هاتف تطبيق سيارة صاروخ طائرة طراز هواتف صواريخ طائرات عقار دواء متصفح فيروس لقاح سفينة غواصة ناقلة مسبار مقاتلة مقاتلات دبابة دبابات بندقية مسدس قنبلة
فرقاطة مدمرة مروحية مروحيات منظومة عملة مرض
`

/** Kinds of machines in words of other languages. */
export const NO_MODELS = `
تكتيك هليكوبتر هيلوكوبتر درون جيب ميني فان كروز باليستي كروس سكوتر
`

/** Goods that are traded, whose number is a price: `برنت 44 سنتا`. */
export const GRADES = `
برنت غرب_تكساس_الوسيط خام_دبي سلة_أوبك بيتكوين إيثريوم
`

/** What only says how the name is used: `من طراز إف 16`. */
export const NAME_ONLY_PRODUCTS = `
طراز هواتف صواريخ طائرات مقاتلات دبابات مروحيات
`

/** `فيلم بعنوان "الرسالة"`. */
export const ENTITLED = `
بعنوان عنوان باسم اسم اسمه اسمها يدعى يسمى المسمى المسماة المعنون المعنونة
`

/** Adjectives that may stand inside a title or the name of a body. */
export const MODIFIERS = `
العام العامة الأول الأولى الثاني الثانية الرسمي الرسمية السابق السابقة الأسبق الأسبقة الحالي الحالية المساعد المساعدة التنفيذي التنفيذية الفني الفنية
الأعلى العليا المكلف المكلفة المنتخب المنتخبة المؤقت المؤقتة الإقليمي الإقليمية الخاص الخاصة الدائم الدائمة المنتدب الوطني الوطنية الرياضي الرياضية
الإعلامي الإعلامية السياسي السياسية القانوني القانونية الشرعي العسكري العسكرية الأمني الأمنية المالي المالية الاقتصادي الاقتصادية التجاري التجارية
الثقافي الثقافية الديني الدينية التاريخي الدولي الدولية الأممي الأممية الإداري الإدارية التنظيمي الفخري الفخرية الشرفي المحلي المحلية الجديد الجديدة
المتقاعد المتقاعدة المخلوع المعزول الراحل الشهير الكبير الكبيرة الشاب الشابة الأيمن الأيسر الدبلوماسي الصحي التعليمي التقني الميداني الأكاديمي
الطبي الطبية الصحية التعليمية التقنية الاستراتيجي الإستراتيجي الحقوقي الحقوقية الصحفي الصحفية الإسلامي الإسلامية الشيعي السني الكاثوليكي الروحي النووي النفطي الركن الملكي الملكية الجمهوري
الديمقراطي الديموقراطي المحافظ اليميني اليساري الليبرالي البرلماني البرلمانية الحكومي الحكومية المفوض المتحدة المركزي المركزية الاتحادي الاتحادية
الفيدرالي الفيدرالية الفدرالي الفدرالية العالي العالمي العالمية الشعبي الشعبية القومي القومية الجوي الجوية البحري البحرية البري البرية المدني المدنية
الجنائي الجنائية الدستوري الدستورية الزراعي الصناعي الصناعية العقاري العقارية الخيرية الخيري الاجتماعي الاجتماعية التشريعي التشريعية الوزاري الوزارية
السريع السريعة التكميلي التكميلية القضائي القضائية الانتقالي الانتقالية الأولمبي الأولمبية المسلح المسلحة المشترك المشتركة الحر الحرة الكبرى الأكبر الصغير الشرقي الشرقية الغربي الغربية
الشمالي الشمالية الجنوبي الجنوبية الأوسط الوسطى الأدنى الأقصى القديم القديمة المقدس المقدسة المبارك المباركة المستجد الشتوي الشتوية الصيفي الصيفية
الوحيد الوحيدة الجماعية الجزائية الجزائي الابتدائية الابتدائي الاستئنافية القابضة الاستشاري الاستشارية المخضرم المخضرمة الكلية
المقارن المقارنة المستقلة المستقل المحترفة الموحد الشاملة المستدامة المتجددة المالحة السيبراني
`

/** Words of time: they end a name. */
export const TEMPORAL_WORDS = `
رمضان شعبان رجب اليوم أمس غدا الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الماضي الماضية المقبل المقبلة القادم القادمة الجاري الجارية
الأسبوع الشهر السنة الليلة الآن مساء صباح ظهر فجر ليل يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان
أيار حزيران تموز آب أيلول تشرين كانون محرم صفر شوال ماي يوليوز غشت شتنبر نونبر دجنبر المنصرم المنصرمة الفائت الفائتة الراهن الراهنة التالي التالية
حاليا
`

/** Particles, pronouns, numerals: never part of a name. */
export const FUNCTION_WORDS = `
لي لنا بي بنا لكم لك في من إلى على عن مع بعد قبل خلال منذ حتى أن إن أنه إنه أنها إنها أنهم بأن بأنه بأنها لأن لأنه التي الذي الذين اللذين اللذان
اللتين اللواتي هذا هذه هؤلاء ذلك تلك هو هي هم هن هما نحن أنا أنت كان كانت يكون تكون كانوا ليس ليست لم لن لا ما ماذا لماذا كيف أين متى هل كل بعض جميع
أي أية أحد إحدى غير سوى عند لدى لدي بين حول ضد دون بدون عبر فوق تحت أمام خلف وراء نحو حيث حين حينما عندما بينما كما كذلك أيضا ثم أو بل لكن لكنه لكنها
ولكن قد لقد سوف سيكون لايزال لاتزال مايزال ماتزال إذا إذ لو لولا رغم بسبب بشأن بحسب حسب وفق وفقا طبقا نظرا إثر عقب جراء أثناء داخل خارج ضمن وسط مثل منها منهم منه فيه فيها فيهم
عليه عليها عليهم إليه إليها إليهم له لها لهم به بها بهم عنه عنها معه معها معهم بينهم بينها نفسه نفسها أنفسهم هنا هناك الآن وهو وهي وهم إلا إنما فقط
لديه لديها لدينا لديهم لديك لديكم أكثر أقل أول أولى آخر أخرى الآخر الأخرى كلا كلتا ذات عدم أما إما لكي كي مما عما فيما بما لما كأن لعل ليت حيال تجاه إزاء عبرها لذلك لهذا
هكذا مرة عدة عدد واحد واحدة اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشر مئة مائة ألف مليون مليار قال قالت أكد أكدت أضاف أضافت يقول تقول
جاء جاءت أنهما أنني أنكم أننا إننا إنني لكنهم منهما يا أيها سواء وإن فإن كونه كونها بأنهم عليهما والتي والذي الى الي اذا اكثر
`

/** Words that tell an article about sport. */
export const SPORT_WORDS = `
مباراة مباريات لاعب لاعبي لاعبين اللاعبين فريق الفريق مدرب المدرب دوري الدوري كأس هدف هدفا أهداف المهاجم الحارس النادي نادي الجولة المنتخب منتخب بطولة
البطولة شوط الشوط الشوطين الكروي الملعب ملعب كرة القدم مرمى المرمى شباك ركلة هدفين التعادل تعادل التهديف اللاعبون منتخبات الأندية أندية
`

/** Words behind which a place is named. */
export const BEFORE_PLACES = `
في إلى الى بمدينة عاصمة
`

/** Behind which hardly anything but a place stands without a noun of its own. */
export const TOWARDS = `
إلى الى
`

/** Where something lies from a place: `غرب بعقوبة`. */
export const DIRECTIONS = `
شمال شمالي جنوب جنوبي شرق شرقي غرب غربي قرب وسط من نحو باتجاه قبالة مدينة ضواحي ريف
`

/** `الكويت العاصمة`. */
export const CAPITAL = `
العاصمة
`

/** `غرب أفريقيا` holds its continent. */
export const CONTINENTS = `
أفريقيا آسيا أوروبا أمريكا
`

/** Nations of two states: `الكوري الجنوبي`. */
export const DIVIDED_NATIONS = `
كوري كورية كوريين كوريون كوريتين أيرلندي أيرلندية إيرلندي
`

/** Behind one of those nations, it says which of its two states is meant, and belongs to the adjective. */
export const DIVIDING = `
شمالي شمالية شماليين شماليون جنوبي جنوبية جنوبيين جنوبيون
`

/** The right hand, a course, one by one: written like a Yemeni, a Hungarian, a Tatar where ى stands for ي. */
export const NO_NATIONS = `
يمنى اليمنى مجرى المجرى تترى
`

/** `الجنوب إفريقي` is of South Africa. */
export const SOUTH = `
الجنوب
`

/** Behind which the South makes it one state. */
export const AFRICANS = `
أفريقي أفريقية الأفريقي الأفريقية إفريقي إفريقية الإفريقي الإفريقية
`

/** Events that with the article and an adjective have a name: `الأزمة الأوكرانية`, `الانتخابات البرلمانية`. */
export const DEFINITE_EVENTS = `
حرب ثورة أزمة انتفاضة انتخابات قمة دوري بطولة دورة أولمبياد مهرجان معرض منتدى مؤتمر ملتقى تصفيات مونديال ماراثون كأس استفتاء
`

/** Events that are none without the article. */
export const DEFINITE_ONLY = `
أزمة انتخابات حوار استفتاء لقاء
`

/** Events that are in a state: `الحرب في اليمن`. */
export const STATE_EVENTS = `
حرب ثورة أزمة انتفاضة انتخابات استفتاء
`

/** What is called after the town or the building where it happened: `تفجير مسجد الصادق`, `اجتماع مكة المكرمة`. */
export const SCENES = `
تفجير تفجيرات هجمات اعتداءات اجتماع محادثات مفاوضات مشاورات
`

/** Such events with the article, which an adjective or `في` divides from the place: `التفجير الإرهابي في مسجد الصادق`. */
export const DEFINITE_SCENES = `
التفجير التفجيرات الهجوم_ المجزرة المذبحة
`

/** `التفجير الإرهابي في`. */
export const SCENE_ADJECTIVES = `
الإرهابي الإرهابية الانتحاري الانتحارية الإجرامي الإجرامية الآثم الأليم الأخير الأخيرة المزدوج
`

/** Adjectives of fairs that are professions elsewhere: `مهرجان أبوظبي السينمائي`. */
export const EDITION_TITLES = `
السينمائي السينمائية المسرحي المسرحية التشكيلي التشكيلية الغنائي الغنائية الموسيقي الموسيقية الاقتصادي الاقتصادية المفتوح المفتوحة الممتاز الممتازة الصيفي
الشتوي الرمضاني الرمضانية الكبرى الدولي الدولية
`

/** Adjectives that are words of time behind an event: `مهرجان كان العام الماضي`. */
export const NOT_OF_EVENTS = `
العام الحادي الحادية الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة
`

/** What cups, fairs and prizes are for, or for whom: `للتنس`, `للأساتذة`, `للكتاب`. */
export const EVENT_AIMS = `
تنس سباحة جودو كاراتيه كراتيه تايكوندو ملاكمة مصارعة غولف جولف فروسية شطرنج دراجات بولو جمباز رماية أثقال سلة يد طائرة ماراثون سيارات راليات رجبي كريكيت
هوكي بلياردو سنوكر بولينغ بولينج مبارزة إبل هجن صقور خيول خيل قوى
أساتذة محترفين محترفات ناشئين ناشئات شباب شابات سيدات رجال أندية منتخبات هواة براعم أشبال فتيات رواد ناشئة درجة
كتاب تراث ثقافة فنون سينما أفلام مسرح موسيقى شعر آداب سلام علوم فيزياء كيمياء طب اقتصاد طاقة طيران سياحة سفر أغذية دفاع أمن ابتكار استثمار إعلام اتصالات
تمور تسوق مناخ مياه بيئة تنمية تعليم صحة تقنية عقار ترجمة رواية إبداع
`

/** Heads of bodies of a state: with the article and a nationality they are that state's own: `الحكومة الفرنسية`. */
export const OFFICIAL_HEADS = `
حكومة جيش شرطة برلمان رئاسة خارجية داخلية مخابرات استخبارات بنك محكمة اتحاد منتخب مجلس نيابة هيئة سفارة قنصلية خطوط بحرية تلفزيون إدارة سلطة حزب جامعة
أكاديمية كلية جمعية منظمة لجنة شبكة وكالة مؤسسة غرفة وزارة خزانة كنيسة
`

/** Behind `لـ` in the name of a body: `الاتحاد الدولي لكرة القدم`. */
export const PURPOSES = `
كرة حقوق مكافحة شؤون رعاية تنمية حماية دعم تحرير نزع حظر علوم شئون كأس دول بحوث ألعاب علماء شركات رجال سيدات أطباء أندية كتاب أدباء نقابات عمال صناعة
تجارة أبحاث دراسات طب نقل سلامة جودة جامعات إذاعات غرف مهندسي محامي مواصفات اعتماد تقويم تحكيم رياضة رياضات سباقات خدمات صيانة تشغيل إنتاج تنظيم
تنسيق إدارة رصد قياس متابعة مراقبة محاربة مناصرة نصرة إغاثة رعاية تأهيل تدريب تعليم أمراض مرضى جراحة زراعة
علم فنون أصدقاء تكوين إنماء بيانات مناهضة تحفيظ مراقبي لاعبي شهداء ذوي متقاعدي منتجي مصدري مصنعي حرية تجويد معلمي ناشئي نشر طباعة تربية حفظ
`

/** Behind `لـ` they say when or why, not for what a body is: `للمرة الثالثة`. */
export const NO_PURPOSES = `
المرة الموسم العام السنة الشهر الأسبوع اليوم الاكتتاب المطالبة الحد المشاركة الاحتجاج التعليق الرد التأكد الحيلولة
`

/** Feminine titles that are verbal nouns as well: before a place they are those. */
export const VERBAL = `
مساعدة مراقبة مراجعة محاضرة منافسة مرافقة مدافعة مفاوضة
`

/** A body by its part, or one by whom it is represented: `الوزارة ممثلة في إدارة المرور`. */
export const REPRESENTED = `
ممثلة ممثل ممثلا متمثلة
`

/** Titles with `في` and a body: `قيادي في حركة فتح`. */
export const BODY_TITLES = `
مسؤول عضو خبير باحث أستاذ محلل قيادي مستشار مدير مسئول سفير مندوب ممثل متحدث ناطق مهندس موظف محاضر رئيس
`

/** Who is called by what he knows: `أستاذ القانون`, `استشاري أمراض القلب`. */
export const EXPERTS = `
أستاذ استاذ خبير استشاري أخصائي اختصاصي إخصائي محلل باحث
`

/** Professions that end as adjectives do and are none: `مغني الراب`. */
export const SINGERS = `
مغني محامي
`

/** Who is sent to a place: `مبعوث الأمم المتحدة للصحراء الغربية`. */
export const ENVOYS = `
مبعوث موفد ممثل سفير مندوب منسق مقرر
`

/** Who rules or serves a state: `رئيس لبولندا`, `وزير الصحة في الكونغو`. */
export const RULERS = `
رئيس ملك أمير سلطان إمبراطور حاكم وزير والي محافظ عمدة رئيس_وزراء
`

/** What says of a holder that he is it no more, still or since now, behind what he holds: `لاعب الفريق السابق`. */
export const SERVED = `
السابق السابقة الأسبق الأسبقة الحالي الحالية الراحل الراحلة المستقيل المستقيلة المقال المقالة
`

/** `سفير المغرب لدى فرنسا`. */
export const AT = `
لدى لدي
`

/** Before where an office, a war or a scene is: `السفير في باريس`, `الحرب في اليمن`. */
export const IN = `
في
`

/** Behind a year, the calendar that it is of: `معرض الكتاب 2015 م`. */
export const ERAS = `
م هـ
`

/** Honorifics that are offices, ranks or degrees: before a name they are roles. */
export const ROLE_HONORIFICS = `
دكتور شيخ بروفيسور بروفسور لورد سير دوق كونت بارون أمير_المؤمنين آية_الله آية_الله_العظمى خادم_الحرمين_الشريفين
الأنبا القمص الملا ملا
`

/** Titles that are one man's, whether his name follows or not. */
export const STANDING_TITLES = `
خادم_الحرمين_الشريفين
`

/** What a minister, a trainer or a captain has as his own: `وزير دفاعها`. */
export const OWNED_REALMS = `
بلاد دفاع مالية عدل صحة نفط تحرير أركان دولة وفد جناح
`

/** The first of others: `كبير المفاوضين`. */
export const CHIEFS = `
كبير
`

/** Heads of bodies that with the article are ordinary nouns: `في المركز الثالث`, `في المجموعة الأولى`. */
export const NO_COMMON_BODY = `
المركز المجموعة الموقع الفرع الخطوط الدار
`

/** `حكم اللقاء`. */
export const MATCH_OFFICIALS = `
حكم مراقب معلق
`

/** What those are of. With it an ordinary noun is an office: `مراقب المباراة`. */
export const MATCHES = `
اللقاء المباراة المواجهة الساحة النهائي القمة الديربي
`

/** Adjectives behind the nation in a title. */
export const LATE = `
الشمالي الشمالية الجنوبي الجنوبية الراحل الراحلة المؤقت المؤقتة الأعلى المتقاعد المتقاعدة المعزول
`

/** Adjectives that govern a phrase of their own: `رئيس الدولة المنتهية ولايته`. */
export const PHRASAL = `
المنتهية المنتهي البالغ البالغة الموالي الموالية المنتمي المنتمية المؤدي المؤدية الرامي الرامية المنضوي المنضوية المعني المعنية المفضي المفضية المستولي المستولية الساعي الساعية الراعي الراعية المحاذي المحاذية المبني المبنية المبتلي المتبقي المتبقية المنادي المنادية
`

/** `المتحدث باسم`. */
export const SPOKEN_FOR = `
باسم
`

/** Adjectives inside an undefined title: `أمين عام`. */
export const UNDEFINED_MODIFIERS = `
عام أول ثان مساعد فني تنفيذي سابق إقليمي وطني دولي مركزي
`

/** Heads that are verbal or ordinary nouns as well: only a name or a nationality makes them a body. */
export const WEAK_HEADS = `
حركة تنظيم إدارة قيادة رئاسة خطوط تيار كتلة سلطة سلطات قوات فريق مجموعة شبكة موقع مكتب فرع شعبة جهاز وحدة خط بعثة فرقة حرس تحالف ائتلاف حلف استوديو
سرايا مصلحة مركز مدرسة دار عمالة مؤسسات مخابرات استخبارات حكومة شرطة جيش سفارة قنصلية بلدية أمانة منتخب تلفزيون إذاعة منصة قسم مكتبة مجمع
`

/** Of those what is a body where somebody is its head: `مدير إدارة العمليات`. */
export const HEADED = `
إدارة قسم لجنة فرع مكتب شعبة جهاز مصلحة أمانة مكتبة مركز دار مجمع
`

/** Of which somebody is head without its being a department: `مدير إدارة الأزمة`, `رئيس لجنة التحكيم`. */
export const NO_DEPARTMENTS = `
الأزمة الأزمات المباراة المباريات اللقاء التحكيم التحقيق تحقيق تحكيم شرطة الشرطة الاقتراع النظام الدولة المدينة القيادة الشؤون_ أعمال الأعمال
`

/** A branch of another body: `فرع وزارة العمل`. */
export const BRANCHES = `
فرع
`

/** What a region or a town has: `أمانة منطقة الرياض`. */
export const LOCAL_OFFICES = `
أمانة بلدية فرع مديرية
`

/** What is called by its name alone as well: `الوفاق` for `حزب الوفاق`. */
export const PARTIES = `
حزب
`

/** Whose cup it is: `بطولة الأندية العربية`. */
export const CLUBS = `
الأندية
`

/** Organs of other bodies: `المكتب السياسي لحركة النهضة`. */
export const ORGANS = `
مكتب لجنة أمانة مجلس جناح جمعية هيئة
`

/** Houses that are called by a noun, with what they are for: `دار المداد للنشر`. */
export const ENDOWED = `
دار شبكة مجموعة مكتبة
`

/** Plurals of things that do not end as such: their adjectives are feminine. */
export const PLURAL_HEADS = `
خطوط
`

/** Heads that with the article and an adjective only describe: `المؤسسة الدينية`. */
export const GENERIC_HEADS = `
مؤسسة شركة مجلة شبكة
`

/** Adjectives that say when or which one, and belong to no name of a body. */
export const TRANSIENT = `
السابق السابقة الأسبق الأسبقة الحالي الحالية الجديد الجديدة القادم القادمة المقبل المقبلة الماضي الماضية الراهن الراهنة الأول الأولى الأولي الثاني الثانية الثالث الثالثة
الرابع الرابعة المنتهية المنتهي المذكورة المذكور المعنية المختصة المختص الأخير الأخيرة الكبير الكبيرة المنتخبة المنتخب المكلف المكلفة المخلوع المنصرم
`

/** Heads of bodies that are founded for something: `الهيئة العامة للتأمين الصحي`. */
export const FOUNDED = `
هيئة اتحاد منظمة لجنة مجلس مركز معهد صندوق رابطة جمعية بنك وكالة مؤسسة شركة مفوضية شبكة جهاز إدارة مكتب ديوان منتدى مرصد نقابة غرفة أكاديمية
`

/** What firms and foundations are for, behind their names: `وكالة رويترز للأنباء`, `دار الساقي للنشر`. */
export const AIMS = `
أنباء انباء إعلام صحافة نشر طباعة توزيع ترجمة تجارة تجزئة صناعة صناعات خدمات استثمار استثمارات تمويل تأمين اتصالات مقاولات عقار عقارات بناء تعمير تنمية تطوير
نقل شحن طيران سياحة سفر أغذية أدوية مستحضرات غاز نفط بترول بتروكيماويات كهرباء طاقة مياه إلكترونيات برمجيات تقنية تكنولوجيا معلومات حلول إغاثة أعمال دراسات
بحوث أبحاث علوم فنون ثقافة تدريب تراث عدالة سلام إنسانية تصنيف تصنيفات استشارات إستشارات محاماة معارض مؤتمرات أعلاف إنتاج سينما رياضة سيارات فضاء أوراق
`

/** Houses and groups that have such an aim as well. */
export const FIRMS = `
دار مجموعة مصرف
`

/** Bodies that many states have, without a word of the other lists before them: behind them the adjective says whose they are. */
export const OF_MANY_STATES = `
الصليب الهلال الدفاع الأمن الدرك الوقاية خفر القوات دائرة
`

/** What sits in a town or a region and is called by it: `المحكمة الابتدائية بالرباط`, `الإدارة العامة للمرور بمنطقة عسير`. */
export const COURTS = `
محكمة المحكمة إدارة الإدارة مديرية المديرية دار فرع مكتب
`

/** The same where the article stands before them: `الكلية التقنية للبنات`. */
export const FURTHER_FOUNDED = `
كلية مدرسة مديرية مكتبة مستشفى مندوبية كونفدرالية فدرالية فيدرالية كنفدرالية منتدى دائرة
`

/** Universities and colleges, in the Maghreb federations, which say what they are for: `الجامعة الوطنية للصحة`. */
export const FEDERATIONS = `
جامعة كلية
`

/** Of which rank or reach a founded body is: `المعهد العالي للقضاء`. */
export const OF_RANK = `
العامة العام الوطنية الوطني العليا العالي العالية الأعلى القومي القومية الدولي الدولية العالمي العالمية الملكي الملكية المركزي المركزية الإقليمي الإقليمية
الجهوي الجهوية الاتحادي الاتحادية الفيدرالي الفيدرالية الإسلامي الإسلامية المستقل المستقلة التقنية الجامعي
`

/** Being the head of a body is no body: `رئاسة الحزب الديمقراطي`. */
export const LEADINGS = `
رئاسة إدارة قيادة عضوية زعامة
`

/** Heads that are called after persons: `مركز الملك فهد`. */
export const HONOURING_HEADS = `
مركز جامعة مستشفى مدرسة مؤسسة معهد مسجد جامع ميدان شارع مطار استاد ستاد ملعب قصر متحف دار كلية جسر جائزة كأس بطولة مهرجان كتيبة قاعدة مدينة أكاديمية
إعدادية ثانوية كاتدرائية مكتبة حي سوق سد كتائب دوري برنامج مجمع
`

/** Heads of places that take an ordinary noun: `ميدان التحرير`. */
export const SITE_HEADS = `
شارع ميدان ساحة قصر مسجد جامع حي مخيم مطار معبر ملعب استاد ستاد جبل وادي قلعة برج فندق جسر دوار كنيسة مدينة جزيرة واحة قرية بلدة ضاحية كاتدرائية
`

/** Heads of places that only say what a named place is: the name alone is the place. */
export const REGION_HEADS = `
مدينة محافظة منطقة ولاية إقليم مقاطعة بلدة قرية جزيرة دولة جمهورية مملكة عاصمة ريف ضاحية نهر ناحية قضاء إمارة شاطئ عمالة خليج هضبة
`

/** Those of them that only say of what rank the place is. */
export const RANK_HEADS = `
مدينة قرية جزيرة ولاية منطقة إقليم مقاطعة دولة جمهورية مملكة عاصمة ضاحية نهر إمارة عمالة خليج هضبة
`

/** First halves of the names of villages and quarters: `قرية كفر داعل`, `دوار أولاد سعيد`. */
export const TOPONYMS = `
أولاد اولاد آيت أيت ايت بني كفر ميت عين بيت دير تل نزلة عزبة كوم منية منشأة منشية رأس خربة مجدل تلة نجع حوش بير بئر أبو أم سيدي لالة مولاي باب خان مشتى
`

/** What an area of the field or of the body is: `منطقة الجزاء`. */
export const NO_LOCALITIES = `
الجزاء الحوض المرمى العمق الرأس الصدر البطن الظهر العنق الحظر الخطر اليورو الصفر الشنغن
`

/** What a bank, a paper or a club with its name is: `بنك السودان المركزي`. */
export const CENTRAL = `
الأدبي الأدبية المركزي المركزية التجاري التجارية الوطني الوطنية الدولي الدولية القابضة الرياضي الرياضية التخصصي الإسلامي الإسلامية الزراعي الصناعي الصناعية
`

/** Heads behind which a word with the article that nobody knows is a place: `منطقة الصوابر`. */
export const LOCAL_HEADS = `
مدينة محافظة منطقة بلدة قرية ضاحية قضاء حي مديرية دوار جزيرة واحة وادي جبل مخيم شارع ميدان معبر مطار ميناء دائرة إقليم
`

/** `بين الصين وروسيا`. */
export const BETWEEN = `
بين
`

/** Behind the name of a king: `محمد السادس`. */
export const REGNAL_NUMBERS = `
الأول الثاني الثالث الرابع الخامس السادس السابع الثامن الأولى الثانية الثالثة الرابعة
`

/** Who reigns, by a name with a number: `الملكة إليزابيث الثانية`. */
export const CROWNS = `
الملك الملكة الإمبراطور الإمبراطورة القيصر السلطان الخليفة البابا الأمير البطريرك العاهل الخديوي
`

/** Behind a number up to nine: `بيوس الثاني عشر`. */
export const TEENS = `
عشر عشرة
`

/** Particles that begin a name whatever they bind: `عبد الله`, `أبو مازن`. */
export const BINDING_PARTICLES = `
عبد أبو أبا أبي آل بو
`

/** Adjectives that make a title an office: `المدير الفني`, `النائب العام`. */
export const OFFICE_MODIFIERS = `
العام العامة التنفيذي التنفيذية الفني الفنية الأول الرسمي الرسمية الإعلامي الأعلى
`

/** Titles that are ordinary nouns as well: a role only beside a name or a nationality. */
export const LOOSE_TITLES = `
حكم خطيب مرجع جناح عنصر بطل نجم كبير صاحب عامل مالك طالب شهيد أسير ظهير ركن فريق لواء رائد مقدم عميد مشير منتج قارئ معد عارض منافس محترف محرر رسول
إمام ملحق مراقب معارض جندي مقاتل زميل فارس مختار سائق موظف مزارع تاجر مستثمر ناشط مرشح طفل متهم بديل جاسوس مشتبه_به مفاوض عالم معماري محاسب مدقق غواص
`

/** Second halves of given names: `زين الدين`, `نصر الله`. */
export const NAME_TAILS = `
الدين الله الرحمن الزهراء النبي الزمان الإله
`

/** Particles that are nothing else: they bind any word. */
export const TRUE_PARTICLES = `
بن ابن بنت آل عبد أبو
`

/** Nouns of other languages that stand inside the names of companies, shops, parks and papers: `أميركان إيرلاينز`, `سنترال بارك`. */
export const FOREIGN_NOUNS = `
بنك إيرلاينز إيرويز إير إكسبرس إكسبريس غروب جروب كروب هولدينغ هولدنغ كابيتال كابتال بانك بارك ستريت سكوير سنتر سيتي تاون هاوس كينغ موتورز موتور كوربوريشن
كوربوريشين إنترناشيونال إنترناشونال إندستريز إندستريال تكنولوجي تكنولوجيز تكنولوجيس سيستمز سوفت سوفتوير ميديا برودكشن برودكشنز بيكتشرز ستوديوز إنترتينمنت
ريكوردز غلوبال جلوبال سيرفيسز سوليوشنز إنيرجي إنرجي أويل بتروليوم فارما كومباس تايمز بوست نيوز تلغراف جورنال ديلي ويكلي ماغازين راديو سبورت سبورتس
يونايتد سيتيزن أوتيل هوتيل هوتيلز ريزورت مول بلازا تاور تاورز بوك كونفرينس فاونديشن إنستيتيوت يونيفرسيتي كوليدج سكول أكاديمي كابيتول ليغ كاب
تشامبيونز أناليتيكا أناليتكس أوبن غراند أدفايزورز بارتنرز إنفستمنت إنفستمنتس ماركتس ساكس برغر برجر كوفي كافيه
`

/** The house that a name ends with: `راشد آل مكتوم`. */
export const HOUSES = `
آل
`

/** Particles of descent that begin a name before a word that is no ordinary one: `ابن بطوطة`. */
export const SONS = `
ابن
`

/** Particles of French and Spanish names that an article follows: `دو لا`, `دي لوس`. */
export const FOREIGN_PARTICLES = `
دو دي
`

/** What may stand behind such a particle without ending the name: `دي لوس سانتوس`. */
export const FOREIGN_ARTICLES = `
لا لو لاس لوس
`

/** Heads whose name goes on with what is taught: `جامعة نانيانغ التكنولوجية`. */
export const SCHOOLS = `
جامعة معهد كلية مدرسة أكاديمية
`

/** Heads whose name goes on with what kind of house it is: `مستشفى الرس العام`. */
export const HOSPITALS = `
مستشفى مستشفي مشفى مستوصف
`

/** Of what kind a hospital is. */
export const HOSPITAL_KINDS = `
العام العسكري الجامعي التعليمي المركزي التخصصي الحكومي الوطني الدولي المرجعي المركزى العسكرى
`

/** What a ministry is for is said in its name; behind `لـ` stands for what its holder or its deed is: `وكيل وزارة الصحة للخدمات العلاجية`. */
export const MINISTRIES = `
وزارة
`

/** Holders of a part of an office: `وكيل الوزارة للتخطيط`. */
export const DEPUTIES = `
وكيل نائب مساعد
`

/** Who holds a part of an office, `المفوض الأوروبي للطاقة`. */
export const PARTIAL = `
وكيل نائب مساعد نائب_رئيس مفوض ممثل مبعوث منسق عضو مدير
`

/** Who heads a body that stands between marks: `رئيس "سيسكو"`. */
export const HEADING = `
رئيس رئيسة مدير مديرة مؤسس مؤسسة زعيم مدرب
`

/** Heads of places that are the time of an office too. */
export const TERMS = `
ولاية
`

/** A country or an office with a pronoun, as well as a town or a library. */
export const OWN_COUNTRY = `
بلده مكتبه
`

/** What befalls persons or is done by them; their name stands behind it: `اغتيال الحريري`. */
export const DEEDS = `
استقالة اغتيال إقالة محاكمة تصريحات تصريح أسرة عائلة جنازة جثمان إعدام تعيين ترشيح المدعو المدعوة نظام حكومة سياسة رواية روايات قصائد ألحان مقتل وفاة رحيل خطاب كلمة رسالة انتخاب اعتقال احتجاز اختطاف تسليم تغريدة تغريدات
سيرة شخصية مذكرات اتهام تبرئة إدانة استدعاء تكريم أعمال مؤلفات إرث مواقف طموحات مطالب وعود حملة ثلاثية ثنائية تسديدة تمريرة عرضية رأسية موهبة مستوى وكيل
برئاسة بقيادة بزعامة بإشراف إخراج تأليف إصابة انتقال رئاسة قيادة زعامة إشراف
`

/** Quarters of the sky that are regions too. */
export const COMPASS = `
الغرب
`

/** Words before which it is a quarter of the sky: `باتجاه الغرب`, `بين الشرق والغرب`. */
export const COMPASS_COMPANY = `
الشرق الجنوب الشمال اتجاه باتجاه ناحية جهة صوب
`

/** What a league is of, with its number: `دوري الدرجة الأولى`. */
export const DIVISIONS = `
الدرجة القسم الفئة
`

/** What persons do and what befalls them, in the past: `رفض جوزيه`. */
export const DOINGS = `
خاض رفض ناشد خشي سجل أحرز أهدر لعب واصل استبعد غادر التقى زار توجه سافر وصل عاد حصل فاز خسر تولى شغل قاد انضم حمل رشح أدار استقال اعتزل ترأس رافق
استقبل تسلم تلقى وقع عين اختار قرر حاول نجح فشل تمكن اضطر طلب دافع هاجم انتقد رد علق شكر هنأ تعهد التزم وعد أصر تراجع تخلى استعان طالب دعا اعترف نفى تجنب
اكتفى انتظر تابع حضر غاب شارك سدد مرر راوغ تصدى سقط أصيب توفي ولد نشأ تخرج كتب نشر أخرج غنى تزوج انفصل اعتقل احتجز أفرج قتل اغتيل حوكم اتهم
أدين برئ
`

/** Verbs and nouns of contests, whose subject stands behind them and has no object beside: `فاز النصر`. */
export const CONTESTS = `
فاز فازت يفوز تفوز خسر خسرت يخسر تخسر تعادل تعادلت يتعادل تتعادل تأهل تأهلت يتأهل تتأهل انتصر انتصرت ينتصر تنتصر انهزم انهزمت ينهزم تنهزم تغلب تغلبت يتغلب تتغلب
تفوق تفوقت يتفوق تتفوق سقط سقطت يسقط تسقط لعب لعبت يلعب تلعب واجه واجهت يواجه تواجه التقى التقت يلتقي تلتقي استضاف استضافت يستضيف تستضيف تصدر تصدرت يتصدر تتصدر
ودع ودعت صعد صعدت يصعد تصعد هبط هبطت يهبط تهبط هزم هزمت يهزم تهزم اكتسح يكتسح سحق فوز خسارة هزيمة انتصار مباراة ديربي
`

/** Before the other side of a contest, beside `CLUB_COMPANY`: `فاز الأهلي على الزمالك`. */
export const VERSUS = `
على مع ضد
`

/** What only persons do and suffer beside `DOINGS`, past and present: with a name of one word behind. */
export const HUMAN_DOINGS = `
اعتذر مات هدد صافح أقال غرد
ألقى خاطب التحق ابتسم اجتمع تحادث تباحث افتتح دشن ودع رحب أدان ندد نعى يزور يلتقي يصل يستقبل يغادر يسافر يتوجه يعتزم يجتمع يرأس يترأس يدشن يفتتح
`

/** A month that behind a given name of another language is a surname: `تيريزا ماي`. */
export const MONTH_SURNAMES = `
ماي
`

/** Behind which a month stands: `شهر ماي`. */
export const BEFORE_MONTHS = `
شهر في من منذ حتى خلال نهاية بداية مطلع منتصف أواخر أوائل
`

/** `مسقط رأسه`: where somebody was born is no Muscat. */
export const FALLING = `
مسقط
`

/** What stands behind it then, with or without its pronoun. */
export const HEADS_OF_MEN = `
رأس رأسه رأسها رأسهم رأسي
`

/** Of the nouns of other languages those that are places: `سنترال بارك`. */
export const FOREIGN_GROUNDS = `
بارك ستريت سكوير تاون مول بلازا تاور تاورز
`

/** Halves of clubs' names that stand for the whole: `يونايتد` for `مانشستر يونايتد`. */
export const CLUB_HALVES = `
يونايتد سيتي ريال أتلتيكو أتليتيكو
`

/** What is counted in thousands and millions is money: `مليون ريال`. */
export const AMOUNTS = `
ألف آلاف الف مليون ملايين مليار مليارات مئة مائة بليون
`

/** Heads whose name stands between quotation marks, if it is one: `حركة "النهضة"`, `جمعية "الأمل"`. */
export const QUOTED_HEADS = `
جمعية حركة تحالف ائتلاف هيئة رابطة تيار كتلة
`

/** Nouns that end as adjectives in the feminine do: `جمعية رعاية الأيتام`. */
export const YEH_VERBAL = `
رعاية حماية تنمية توعية تربية وقاية عناية دعاية تغذية تحلية ترقية تقوية تهيئة تنقية
`

/** Titles of reverence that are a part of the name of who is honoured: `جامعة مولاي إسماعيل`. */
export const REVERED = `
مولاي سيدي لالة للا
`

/** `اليوم العالمي للمرأة`. */
export const DAYS = `
اليوم الأسبوع الشهر السنة العام
`

/** Whose day it is. */
export const DAY_RANKS = `
العالمي العالمية الدولي الدولية الوطني الوطنية العربي العربية الأوروبي الأوروبية الأفريقي الأفريقية
`

/** Nouns that go on with the sentence and not with the name of a body: `وزارة العمل والجهات المعنية`. */
export const NO_PAIRS = `
الجهات الوفد القائمين الجمهور المكاتب
`

/** Sites: `موقع التواصل الاجتماعي «تويتر»`. */
export const NETWORKS = `
موقع شبكة منصة
`

/** The words that say of which kind such a site is. */
export const NETWORKING = `
التواصل الاجتماعي الاجتماعية
`

/** A verb that ends in ى and is written like a maker that ends in ي: `أودى بحياة`. */
export const NO_MAKERS = `
أودى
`

/** Events that are called by what stands between quotation marks behind them: `معرض "أنوار المدينة"`. */
export const QUOTED_EVENTS = `
معرض مهرجان سباق جائزة ملتقى منتدى مؤتمر رالي كرنفال
`

/** Several bodies of a kind, by their names between quotation marks: `صحيفتا "الأفق" و"المدار"`. */
export const SEVERAL_BODIES = `
صحيفتا صحيفتي شركتا شركتي قناتا قناتي موقعي مجلتا مجلتي منظمتا منظمتي جمعيتي ناديي شركات بنوك جمعيات صحف وكالات مصارف
`

/** What is of a nation or a faith without being a place of its own: `العالم العربي`. */
export const REALMS = `
العالم الوطن القارة
`

/** The last word of a company's name: `شركة المملكة القابضة`. */
export const OF_HOLDINGS = `
القابضة
`

/** Mother of; the word for *or* in questions too. */
export const MOTHERS = `
أم
`

/** `حركة السير` is no movement of people with a cause. */
export const MOVEMENTS = `
حركة
`

/** What moves, so that a movement of it is no body: `حركة المرور`, against `حركة النهضة`. */
export const TRAFFIC = `
السكك الرياح المرور السير الملاحة الطيران البيع الشراء التجارة السفر القطارات المركبات السيارات الأموال الأسواق السوق النقل القطار المسافرين الطائرات الجسم اليد
التنقل التنقلات التداول التداولات البضائع السفن الأسهم المبيعات النزوح الدوران الأرض الكواكب
`

/** Bodies that are things too: `جهاز آيفون`. */
export const DEVICES = `
جهاز
`

/** Bodies that are the holding of something too. */
export const HOLDINGS = `
تنظيم تحالف
`

/** Servant of: with one of the names of God it is a given name. */
export const SERVANTS = `
عبد
`

/** Father of, mother of. */
export const KUNYAS = `
أبو أبا أبي أم
`

/** Syllables that Chinese, Korean, Japanese and Vietnamese names are written in, word by word. */
export const SYLLABLES = `
لي كي شي بان مون جين جون بينغ بينج وانغ وانج تشاو تشانغ تشن تشين تشو تشي تشوي تشون تشونغ شينغ شينج شانغ شيانغ شياو جيانغ جيان جياو جيا جي جو جونغ
جونج هو هوا هوانغ هاو هان هيون هونغ هونج هي يانغ يانج يو يون يونغ يونج يي يوان وو وي ون وين وان لو ليو لين لينغ لونغ لان ليانغ كيم كوان كونغ دونغ دونج
دا دينغ داي بارك باي بو بين بينه سونغ سونج سون سو سي سا شو شن شين شون نغوين نجوين نام نان تان تانغ تاي تران تو تونغ تي فان فو فونغ قوه قو قوانغ رو
شاو شنغ شنج كاي كونج لاي لوه ليه مو نو هاي هيو وونغ وونج تاك سيونغ سيوك كيونغ ميونغ هيوك هون جاي جايي ايل جيون يونج سيك زو زي زهو زانغ زينغ زين ما ماو مي مين مينغ مينه نينغ غو غوو غاو فام هسياو أون ووك
`

/** `المستشار للشؤون القانونية`. */
export const AFFAIRS = `
شؤون شئون
`

/** Heads whose name may go on with a second noun: `وزارة التربية والتعليم`. */
export const PAIR_HEADS = `
وزارة هيئة لجنة جمعية كلية إدارة غرفة مديرية معهد أكاديمية اتحاد حزب منظمة مفوضية وكالة معاهدة اتفاقية اتفاق الهيئة اللجنة المجلس مجلس مندوبية قطاع صندوق
مركز فرع قسم شعبة
`

/** `قال فلان إن`. */
export const COMPLEMENTISER = `
أن إنه بأن أنه
`

/** Before a title: `أعلى مسؤول صيني`. */
export const SUPERLATIVES = `
أعلى كبير أرفع أكبر
`

/** `أشار فلان إلى أن`. */
export const BEFORE_COMPLEMENTISER = `
إلى الى على
`

/** Particles of Arabic names, against those of European ones. */
export const SEMITIC_PARTICLES = `
بن ابن بنت ابنة آل أم أبو أبا أبي عبد بو بني بنو أيت آيت ولد منت
`

/** Short nouns that begin with an alef without hamza. */
export const UNHAMZATED_NOUNS = `
اسم اسمه اسمي ابن ابنه ابني ابنا امرء اثنا اثني است اتي اخر
`

/** What news is told to, by its head or first word, and who works there. */
export const OUTLETS = `
وكالة صحيفة قناة جريدة تلفزيون إذاعة موقع شبكة مجلة فضائية رويترز فرانس أسوشيتد أسوشييتد الأسوشيتد تاس سبوتنيك الأناضول سانا الجزيرة العربية الحدث واس وام كونا بترا وفا
برنامج راديو بي سي_إن_إن
`

/** Titles that an outlet has itself: behind them `لـ` says whose they are, behind others to whom they talked (`قال مسؤول لرويترز`). */
export const OUTLET_TITLES = `
مدير رئيس مراسل محرر صحفي صحافي مندوب مصور كاتب مدير_عام رئيس_تحرير المدير_العام مراقب ممثل ناطق متحدث
`

/** Quarters of the sky that are nations' adjectives too. */
export const QUARTERS = `
غربي غربية الغربي الغربية
`

/** Words before which it is where something lies: `شمالي غربي المدينة`, `الحدود الغربية`. */
export const BEFORE_QUARTERS = `
شمالي شمالية الشمالي الشمالية جنوبي جنوبية الجنوبي الجنوبية شمال جنوب الشمال الجنوب رياح الرياح جهة الجهة الجهات المنطقة حدود الحدود الساحل السواحل جانب الجانب الجزء القسم
الجبهة الأجزاء الضواحي البوابة المرتفعات الريف القطاع الشاطئ الطرف الأطراف الناحية النواحي المدخل السفوح الصحراء المحور المحافظات ضاحية الضاحية الشق الجناح المناطق مناطق المنطقتين الأحياء أحياء الشطر ريفها أطرافها الأطراف سواحلها الساحلية إلى
`

/** What bears the name of a place that is elsewhere: `شارع فلسطين`. */
export const STREETS = `
شارع ميدان ساحة دوار جادة نفق
`

/** What may be called after a state; behind them a town is where they lie: `مستشفى الأردن`. */
export const NAMED_SITES = `
استاد ستاد مستشفى مستشفي مدرسة فندق
`

/** Verbs of one person and another. */
export const MEETINGS = `
التقى استقبل زار هنأ وعد خاطب صافح أبلغ يلتقي يستقبل يزور تلتقي تستقبل تزور
`

/** Complements that make no name of a body. */
export const NO_BODY = `
الطرفين الجانبين الجليد
التواصل تواصل إدارة الإدارة الحكم حكم أمن_ هذا الذي البلاد المنطقة المدينة الدولة_ العائلة الجميع الكل العمل_ الشركة النادي الفريق المنتخب الأندية
الشركات الإنتاج السوق
`

/** Events, agreements and products that everybody writes by name. */
export const NAMED_THINGS: readonly { readonly name: string; readonly kind: 'event' | 'treaty' | 'product'; readonly aliases?: readonly string[] }[] = [
  { name: 'الألعاب الأولمبية', kind: 'event', aliases: ['دورة الألعاب الأولمبية', 'أولمبياد'] },
  { name: 'الألعاب الأولمبية الشتوية', kind: 'event', aliases: ['دورة الألعاب الأولمبية الشتوية'] },
  { name: 'الألعاب الأولمبية الصيفية', kind: 'event', aliases: ['دورة الألعاب الأولمبية الصيفية'] },
  { name: 'كأس العالم', kind: 'event', aliases: ['مونديال', 'المونديال', 'بطولة كأس العالم', 'نهائيات كأس العالم', 'كأس العالم لكرة القدم'] },
  { name: 'كأس العالم للأندية', kind: 'event', aliases: ['بطولة كأس العالم للأندية', 'مونديال الأندية'] },
  { name: 'كأس آسيا', kind: 'event', aliases: ['كأس أمم آسيا', 'بطولة كأس آسيا'] },
  { name: 'كأس الأمم الأفريقية', kind: 'event', aliases: ['كأس أمم أفريقيا', 'كأس الأمم الإفريقية', 'كأس أمم إفريقيا'] },
  { name: 'كأس الخليج', kind: 'event', aliases: ['كأس الخليج العربي'] },
  { name: 'كوبا أمريكا', kind: 'event', aliases: ['كوبا أميركا'] },
  { name: 'كأس القارات', kind: 'event', aliases: ['كأس العالم للقارات'] },
  { name: 'كأس أوروبا', kind: 'event', aliases: ['كأس أمم أوروبا', 'بطولة أوروبا', 'يورو 2016', 'يورو 2020'] },
  { name: 'دوري أبطال أوروبا', kind: 'event', aliases: ['دوري الأبطال', 'دوري أبطال اوروبا', 'رابطة أبطال أوروبا'] },
  { name: 'دوري أبطال آسيا', kind: 'event' },
  { name: 'دوري أبطال أفريقيا', kind: 'event', aliases: ['دوري أبطال إفريقيا'] },
  { name: 'الدوري الأوروبي', kind: 'event', aliases: ['يوروبا ليغ'] },
  { name: 'الدوري الإنجليزي', kind: 'event', aliases: ['الدوري الإنجليزي الممتاز', 'الدوري الإنكليزي', 'الدوري الإنكليزي الممتاز', 'البريميرليغ', 'البريميرليج', 'بريميرليغ', 'البريمير ليغ', 'البريمير ليج', 'البرميرليغ', 'البرميرليج', 'البريمييرليغ', 'البريميير ليغ', 'بريمير ليغ'] },
  { name: 'الدوري الإسباني', kind: 'event', aliases: ['الليغا', 'الليجا', 'الدوري الإسباني لكرة القدم'] },
  { name: 'الدوري الألماني', kind: 'event', aliases: ['البوندسليغا', 'بوندسليغا', 'البوندسليجا', 'بوندسليجا'] },
  { name: 'الدوري الفرنسي', kind: 'event' },
  { name: 'الدوري السعودي', kind: 'event', aliases: ['دوري جميل', 'دوري عبداللطيف جميل', 'دوري المحترفين', 'دوري المحترفين السعودي'] },
  { name: 'الدوري المصري', kind: 'event' },
  { name: 'دوري الخليج العربي', kind: 'event' },
  { name: 'كأس الملك', kind: 'event', aliases: ['كأس خادم الحرمين الشريفين'] },
  { name: 'كأس ولي العهد', kind: 'event' },
  { name: 'كأس السوبر', kind: 'event', aliases: ['السوبر السعودي', 'الكأس السوبر', 'الكأس السوبر السعودية'] },
  { name: 'كأس الاتحاد الأوروبي', kind: 'event' },
  { name: 'كأس الاتحاد الآسيوي', kind: 'event' },
  { name: 'كأس العرش', kind: 'event' },
  { name: 'كأس ديفيس', kind: 'event', aliases: ['كأس ديفز'] },
  { name: 'الحرب العالمية الأولى', kind: 'event' },
  { name: 'الحرب العالمية الثانية', kind: 'event' },
  { name: 'الحرب الباردة', kind: 'event' },
  { name: 'حرب الخليج', kind: 'event', aliases: ['حرب الخليج الثانية', 'حرب الخليج الأولى'] },
  { name: 'حرب أكتوبر', kind: 'event' },
  { name: 'الحرب الأهلية', kind: 'event' },
  { name: 'الثورة الفرنسية', kind: 'event' },
  { name: 'الثورة الإسلامية', kind: 'event' },
  { name: 'الربيع العربي', kind: 'event' },
  { name: 'ثورة 25 يناير', kind: 'event', aliases: ['ثورة يناير'] },
  { name: 'ثورة 30 يونيو', kind: 'event' },
  { name: 'عاصفة الحزم', kind: 'event', aliases: ['عملية عاصفة الحزم'] },
  { name: 'إعادة الأمل', kind: 'event', aliases: ['عملية إعادة الأمل'] },
  { name: 'جائزة نوبل', kind: 'event', aliases: ['نوبل', 'جائزة نوبل للسلام', 'جائزة نوبل للآداب'] },
  { name: 'الأوسكار', kind: 'event', aliases: ['جوائز الأوسكار', 'جائزة الأوسكار', 'أوسكار'] },
  { name: 'غولدن غلوب', kind: 'event' },
  { name: 'غرامي', kind: 'event', aliases: ['جوائز غرامي'] },
  { name: 'مهرجان كان', kind: 'event', aliases: ['مهرجان كان السينمائي'] },
  { name: 'مهرجان البندقية', kind: 'event' },
  { name: 'عيد الفطر', kind: 'event', aliases: ['عيد الفطر المبارك'] },
  { name: 'عيد الأضحى', kind: 'event', aliases: ['عيد الأضحى المبارك'] },
  { name: 'عيد الميلاد', kind: 'event' },
  { name: 'الحوار الاستراتيجي', kind: 'event', aliases: ['الحوار الإستراتيجي'] },
  { name: 'الحوار الوطني', kind: 'event', aliases: ['مؤتمر الحوار الوطني'] },
  { name: 'أعياد الميلاد', kind: 'event', aliases: ['كريسماس', 'الكريسماس', 'الكريسمس', 'كريسمس', 'عيد الميلاد المجيد'] },
  { name: 'رأس السنة', kind: 'event', aliases: ['رأس السنة الميلادية', 'رأس السنة الهجرية', 'عيد رأس السنة'] },
  { name: 'عيد الفصح', kind: 'event' },
  { name: 'عيد الشكر', kind: 'event' },
  { name: 'عيد الحب', kind: 'event', aliases: ['الفالنتاين', 'فالنتاين'] },
  { name: 'عيد العمال', kind: 'event' },
  { name: 'عيد الأم', kind: 'event' },
  { name: 'عيد العرش', kind: 'event' },
  { name: 'عيد النوروز', kind: 'event', aliases: ['النوروز', 'عيد النيروز'] },
  { name: 'هالوين', kind: 'event', aliases: ['الهالوين', 'عيد الهالوين'] },
  { name: 'العيد السعيد', kind: 'event' },
  { name: 'المولد النبوي', kind: 'event', aliases: ['عيد المولد النبوي', 'المولد النبوي الشريف'] },
  { name: 'عاشوراء', kind: 'event', aliases: ['يوم عاشوراء'] },
  { name: 'اليوم الوطني', kind: 'event', aliases: ['اليوم الوطني السعودي'] },
  { name: 'المسيرة الخضراء', kind: 'event' },
  { name: 'ليلة القدر', kind: 'event' },
  { name: 'هجمات 11 سبتمبر', kind: 'event', aliases: ['أحداث 11 سبتمبر', 'اعتداءات 11 سبتمبر', 'هجمات الحادي عشر من سبتمبر', 'أحداث الحادي عشر من سبتمبر'] },
  { name: 'الدوري الإيطالي', kind: 'event', aliases: ['الكالتشيو', 'كالتشيو', 'السيري آ'] },
  { name: 'دوري أبطال العرب', kind: 'event' },
  { name: 'كأس العرب', kind: 'event' },
  { name: 'السعفة الذهبية', kind: 'event' },
  { name: 'الدب الذهبي', kind: 'event' },
  { name: 'الأسد الذهبي', kind: 'event' },
  { name: 'السيزار', kind: 'event', aliases: ['جوائز السيزار', 'جوائز سيزار'] },
  { name: 'كأس الاتحاد الإنجليزي', kind: 'event', aliases: ['كأس الاتحاد الإنكليزي'] },
  { name: 'كأس رابطة المحترفين', kind: 'event', aliases: ['كأس الرابطة', 'كأس الرابطة الإنجليزية'] },
  { name: 'كأس ملك إسبانيا', kind: 'event', aliases: ['كأس ملك أسبانيا', 'كأس إسبانيا'] },
  { name: 'فرنسا المفتوحة', kind: 'event', aliases: ['بطولة فرنسا المفتوحة'] },
  { name: 'الحرب العالمية', kind: 'event' },
  { name: 'درع الفرات', kind: 'event', aliases: ['عملية درع الفرات'] },
  { name: 'غصن الزيتون', kind: 'event', aliases: ['عملية غصن الزيتون'] },
  { name: 'جوائز إيمي', kind: 'event', aliases: ['جائزة إيمي'] },
  { name: 'البافتا', kind: 'event', aliases: ['بافتا', 'جوائز البافتا', 'جوائز بافتا'] },
  { name: 'البوكر', kind: 'event', aliases: ['جائزة البوكر', 'جائزة بوكر', 'الجائزة العالمية للرواية العربية'] },
  { name: 'إكسبو 2020', kind: 'event', aliases: ['إكسبو'] },
  { name: 'سوق عكاظ', kind: 'event' },
  { name: 'بريكست', kind: 'event', aliases: ['بريكسيت'] },
  { name: 'الانتفاضة الفلسطينية', kind: 'event' },
  { name: 'جائحة فيروس كورونا المستجد', kind: 'event', aliases: ['جائحة كورونا', 'وباء كورونا', 'جائحة فيروس كورونا', 'وباء فيروس كورونا'] },
  { name: 'ويمبلدون', kind: 'event', aliases: ['بطولة ويمبلدون'] },
  { name: 'رولان غاروس', kind: 'event' },
  { name: 'أستراليا المفتوحة', kind: 'event', aliases: ['بطولة أستراليا المفتوحة'] },
  { name: 'أميركا المفتوحة', kind: 'event', aliases: ['بطولة أميركا المفتوحة', 'بطولة الولايات المتحدة المفتوحة'] },
  { name: 'فورمولا 1', kind: 'event', aliases: ['الفورمولا 1', 'فورمولا وان'] },
  { name: 'المحرقة', kind: 'event', aliases: ['الهولوكوست'] },
  { name: 'الكرة الذهبية', kind: 'event', aliases: ['جائزة الكرة الذهبية'] },
  { name: 'الحرب الأوكرانية', kind: 'event', aliases: ['الحرب الروسية في أوكرانيا', 'الحرب في أوكرانيا', 'الحرب الروسية الأوكرانية', 'الغزو الروسي لأوكرانيا', 'حرب أوكرانيا'] },
  { name: 'اتفاق أوسلو', kind: 'treaty', aliases: ['اتفاقية أوسلو'] },
  { name: 'اتفاقية كامب ديفيد', kind: 'treaty', aliases: ['معاهدة كامب ديفيد'] },
  { name: 'اتفاق الطائف', kind: 'treaty', aliases: ['اتفاقية الطائف'] },
  { name: 'اتفاق باريس للمناخ', kind: 'treaty', aliases: ['اتفاق باريس', 'اتفاقية باريس', 'اتفاقية باريس للمناخ'] },
  { name: 'اتفاق الصخيرات', kind: 'treaty' },
  { name: 'اتفاق الرياض', kind: 'treaty' },
  { name: 'المبادرة الخليجية', kind: 'treaty' },
  { name: 'مبادرة السلام العربية', kind: 'treaty' },
  { name: 'وعد بلفور', kind: 'treaty' },
  { name: 'اتفاقية سايكس بيكو', kind: 'treaty', aliases: ['سايكس بيكو'] },
  { name: 'بروتوكول كيوتو', kind: 'treaty' },
  { name: 'معاهدة لشبونة', kind: 'treaty' },
  { name: 'معاهدة ماستريخت', kind: 'treaty' },
  { name: 'اتفاقية شنغن', kind: 'treaty', aliases: ['شنغن'] },
  { name: 'اتفاقية جنيف', kind: 'treaty', aliases: ['اتفاقيات جنيف'] },
  { name: 'معاهدة حظر الانتشار النووي', kind: 'treaty', aliases: ['معاهدة منع انتشار الأسلحة النووية'] },
  { name: 'الاتفاق النووي', kind: 'treaty', aliases: ['الاتفاق النووي الإيراني'] },
  { name: 'نافتا', kind: 'treaty', aliases: ['اتفاقية نافتا'] },
  { name: 'معاهدة فرساي', kind: 'treaty' },
  { name: 'ميثاق الأمم المتحدة', kind: 'treaty' },
  { name: 'اتفاق مينسك', kind: 'treaty' },
  { name: 'الإعلان العالمي لحقوق الإنسان', kind: 'treaty' },
  { name: 'صفقة القرن', kind: 'treaty' },
  { name: 'فيروس كورونا المستجد', kind: 'product', aliases: ['كورونا', 'فيروس كورونا', 'كوفيد 19', 'كوفيد', 'كوفيد-19'] },
  { name: 'إيبولا', kind: 'product', aliases: ['فيروس إيبولا', 'الإيبولا'] },
  { name: 'الكوليرا', kind: 'product', aliases: ['كوليرا'] },
  { name: 'الملاريا', kind: 'product', aliases: ['ملاريا'] },
  { name: 'الزهايمر', kind: 'product', aliases: ['ألزهايمر'] },
  { name: 'زيكا', kind: 'product', aliases: ['فيروس زيكا'] },
  { name: 'الإيدز', kind: 'product', aliases: ['إيدز'] },
  { name: 'آيفون', kind: 'product', aliases: ['ايفون', 'آي فون', 'الآيفون'] },
  { name: 'آيباد', kind: 'product', aliases: ['آي باد'] },
  { name: 'أندرويد', kind: 'product', aliases: ['اندرويد'] },
  { name: 'ويندوز', kind: 'product' },
  { name: 'بلاي ستيشن', kind: 'product' },
  { name: 'إكس بوكس', kind: 'product' },
  { name: 'غالاكسي', kind: 'product', aliases: ['جالاكسي'] },
  { name: 'بين القصرين', kind: 'product' },
  { name: 'قصر الشوق', kind: 'product' },
  { name: 'ألف ليلة وليلة', kind: 'product' },
  { name: 'كليلة ودمنة', kind: 'product' },
  { name: 'القرآن', kind: 'product', aliases: ['القرآن الكريم'] },
  { name: 'بوكيمون غو', kind: 'product', aliases: ['بوكيمون جو'] },
  { name: 'بيتكوين', kind: 'product', aliases: ['بتكوين', 'البيتكوين', 'البتكوين'] },
  { name: 'بلوك تشين', kind: 'product', aliases: ['البلوك تشين', 'بلوكتشين', 'البلوكتشين', 'بلوكشين'] },
  { name: 'ماسنجر', kind: 'product', aliases: ['الماسنجر', 'فيسبوك ماسنجر'] },
  { name: 'فياغرا', kind: 'product' },
  { name: 'التوراة', kind: 'product' },
  { name: 'الإنجيل', kind: 'product' },
  { name: 'توماهوك', kind: 'product' },
  { name: 'باتريوت', kind: 'product' },
  { name: 'إس 400', kind: 'product', aliases: ['إس-400'] },
  { name: 'إف 16', kind: 'product', aliases: ['إف-16', 'اف 16'] },
  { name: 'إف 35', kind: 'product', aliases: ['إف-35'] },
  { name: 'بوينغ 737', kind: 'product', aliases: ['بوينج 737'] },
  { name: 'إيثريوم', kind: 'product', aliases: ['الإيثريوم', 'إيثيريوم'] },
  { name: 'سارس', kind: 'product', aliases: ['فيروس سارس', 'مرض سارس'] },
  { name: 'ميرس', kind: 'product', aliases: ['فيروس ميرس', 'متلازمة الشرق الأوسط التنفسية'] },
  { name: 'إنفلونزا الطيور', kind: 'product', aliases: ['أنفلونزا الطيور', 'انفلونزا الطيور'] },
  { name: 'إنفلونزا الخنازير', kind: 'product', aliases: ['أنفلونزا الخنازير', 'انفلونزا الخنازير'] },
  { name: 'حمى الضنك', kind: 'product' },
  { name: 'حمى غرب النيل', kind: 'product', aliases: ['فيروس غرب النيل'] },
  { name: 'نوفيتشوك', kind: 'product', aliases: ['نوفيشوك', 'غاز نوفيتشوك'] },
  { name: 'السارين', kind: 'product', aliases: ['غاز السارين', 'سارين'] },
  { name: 'بوتوكس', kind: 'product', aliases: ['البوتوكس'] },
  { name: 'أسبرين', kind: 'product', aliases: ['الأسبرين'] },
  { name: 'باراسيتامول', kind: 'product', aliases: ['الباراسيتامول'] },
  { name: 'تاميفلو', kind: 'product' },
  { name: 'إس 300', kind: 'product', aliases: ['إس-300', 'اس 300'] },
  { name: 'ثاد', kind: 'product', aliases: ['منظومة ثاد', 'نظام ثاد'] },
  { name: 'سكود', kind: 'product', aliases: ['صاروخ سكود', 'صواريخ سكود'] },
  { name: 'جافلين', kind: 'product' },
  { name: 'ستينغر', kind: 'product', aliases: ['ستينجر'] },
  { name: 'هيمارس', kind: 'product' },
  { name: 'رافال', kind: 'product' },
  { name: 'يوروفايتر', kind: 'product', aliases: ['يوروفايتر تايفون'] },
  { name: 'أباتشي', kind: 'product', aliases: ['اباتشي'] },
  { name: 'بلاك هوك', kind: 'product' },
  { name: 'شينوك', kind: 'product' },
  { name: 'غلوبال هوك', kind: 'product' },
  { name: 'إف 15', kind: 'product', aliases: ['إف-15', 'اف 15'] },
  { name: 'إف 22', kind: 'product', aliases: ['إف-22', 'اف 22'] },
  { name: 'إف 18', kind: 'product', aliases: ['إف-18', 'اف 18'] },
  { name: 'بي 52', kind: 'product', aliases: ['بي-52'] },
  { name: 'ميغ 29', kind: 'product', aliases: ['ميغ-29', 'ميج 29'] },
  { name: 'إيرباص 320', kind: 'product', aliases: ['ايرباص 320', 'إيه 320'] },
  { name: 'بوينغ 777', kind: 'product', aliases: ['بوينج 777'] },
  { name: 'بوينغ 787', kind: 'product', aliases: ['بوينج 787', 'دريملاينر'] },
  { name: 'بوينغ 747', kind: 'product', aliases: ['بوينج 747'] },
  { name: 'أبرامز', kind: 'product' },
  { name: 'ليوبارد', kind: 'product' },
  { name: 'الكتاب المقدس', kind: 'product' },
  { name: 'صحيح البخاري', kind: 'product' },
  { name: 'ألف ليلة وليلة', kind: 'product', aliases: ['ألف ليلة و ليلة'] },
  { name: 'الموناليزا', kind: 'product', aliases: ['موناليزا'] },
  { name: 'سالفاتور موندي', kind: 'product', aliases: ['سلفاتور موندي'] },
  { name: 'هاري بوتر', kind: 'product' },
  { name: 'فورتنايت', kind: 'product' },
  { name: 'ببجي', kind: 'product', aliases: ['بابجي'] },
  { name: 'ماك بوك', kind: 'product', aliases: ['ماكبوك'] },
  { name: 'بلايستيشن', kind: 'product' },
  { name: 'نينتندو سويتش', kind: 'product' },
  { name: 'فوتوشوب', kind: 'product' },
  { name: 'خام دبي', kind: 'product' },
  { name: 'سلة أوبك', kind: 'product', aliases: ['خام أوبك'] },
  { name: 'سوخوي', kind: 'product' },
  { name: 'برنت', kind: 'product', aliases: ['خام برنت', 'مزيج برنت'] },
  { name: 'غرب تكساس الوسيط', kind: 'product', aliases: ['خام غرب تكساس الوسيط', 'خام غرب تكساس'] },
  { name: 'كلاشنيكوف', kind: 'product' },
  { name: 'مهرجان موازين', kind: 'event', aliases: ['موازين - إيقاعات العالم', 'مهرجان موازين إيقاعات العالم', 'مهرجان "موازين"'] },
  { name: 'مهرجان قرطاج', kind: 'event' },
  { name: 'مهرجان بعلبك', kind: 'event', aliases: ['مهرجانات بعلبك'] },
  { name: 'الجنادرية', kind: 'event', aliases: ['مهرجان الجنادرية'] },
  { name: 'مهرجان جرش', kind: 'event' },
  { name: 'مهرجان صاندانس', kind: 'event', aliases: ['صاندانس'] },
  { name: 'يوروفيجن', kind: 'event', aliases: ['يوروفيجين', 'مسابقة يوروفيجن'] },
  { name: 'السوبر بول', kind: 'event', aliases: ['سوبر بول'] },
  { name: 'رالي داكار', kind: 'event' },
  { name: 'تور دو فرانس', kind: 'event', aliases: ['طواف فرنسا'] },
  { name: 'جيرو ديتاليا', kind: 'event', aliases: ['طواف إيطاليا'] },
  { name: 'جوائز سيزار', kind: 'event', aliases: ['جائزة سيزار'] },
  { name: 'بوليتزر', kind: 'event', aliases: ['جائزة بوليتزر'] },
  { name: 'ساندانس', kind: 'event', aliases: ['مهرجان ساندانس'] },
  { name: 'منتدى دافوس', kind: 'event', aliases: ['دافوس الصحراء'] },
  { name: 'موسم الرياض', kind: 'event' },
  { name: 'موسم جدة', kind: 'event' },
  { name: 'سوق عكاظ الدولي', kind: 'event' },
  { name: 'الجمعة السوداء', kind: 'event', aliases: ['بلاك فرايداي'] },
  { name: 'الجمعة البيضاء', kind: 'event' },
  { name: 'عاصفة الصحراء', kind: 'event' },
  { name: 'الرصاص المصبوب', kind: 'event', aliases: ['عملية الرصاص المصبوب'] },
  { name: 'الجرف الصامد', kind: 'event', aliases: ['عملية الجرف الصامد'] },
  { name: 'طوفان الأقصى', kind: 'event', aliases: ['عملية طوفان الأقصى'] },
  { name: 'نبع السلام', kind: 'event', aliases: ['عملية نبع السلام'] },
  { name: 'واتس آب', kind: 'product' },
  { name: 'جيميل', kind: 'product', aliases: ['جي ميل'] },
  { name: 'كروم', kind: 'product', aliases: ['غوغل كروم', 'جوجل كروم'] },
  { name: 'فايرفوكس', kind: 'product' },
  { name: 'سافاري', kind: 'product' },
  { name: 'آي أو إس', kind: 'product', aliases: ['iOS'] },
  { name: 'أليكسا', kind: 'product' },
  { name: 'كورتانا', kind: 'product' },
  { name: 'آيبود', kind: 'product' },
  { name: 'آيماك', kind: 'product', aliases: ['آي ماك'] },
  { name: 'إيربودز', kind: 'product', aliases: ['AirPods'] },
  { name: 'أبل ووتش', kind: 'product', aliases: ['آبل ووتش'] },
  { name: 'غوغل بلاي', kind: 'product', aliases: ['جوجل بلاي'] },
  { name: 'آب ستور', kind: 'product', aliases: ['آبل ستور'] },
  { name: 'مايكروسوفت أوفيس', kind: 'product' },
  { name: 'إكس بوكس وان', kind: 'product' },
  { name: 'بلاي ستيشن 4', kind: 'product' },
  { name: 'بلاي ستيشن 5', kind: 'product' },
  { name: 'ماينكرافت', kind: 'product' },
  { name: 'فيفا 18', kind: 'product' },
  { name: 'كال أوف ديوتي', kind: 'product' },
  { name: 'كاندي كراش', kind: 'product' },
  { name: 'ستار وورز', kind: 'product', aliases: ['حرب النجوم'] },
  { name: 'صراع العروش', kind: 'product', aliases: ['لعبة العروش', 'غيم أوف ثرونز'] },
  { name: 'ذا فويس', kind: 'product', aliases: ['The Voice'] },
  { name: 'أراب آيدول', kind: 'product', aliases: ['عرب آيدول', 'آراب آيدول'] },
  { name: 'أرابز غوت تالنت', kind: 'product', aliases: ['عرب غوت تالنت'] },
  { name: 'تايتانيك', kind: 'product', aliases: ['تيتانيك'] },
  { name: 'تشات جي بي تي', kind: 'product', aliases: ['ChatGPT', 'شات جي بي تي'] },
]

/** What a minister or a ministry may be of. */
export const PORTFOLIOS: readonly string[] = [
  'الكرة الطائرة',
  'الخارجية',
  'الداخلية',
  'الدفاع',
  'العدل',
  'المالية',
  'الاقتصاد',
  'التعليم',
  'التعليم العالي',
  'التربية',
  'التربية الوطنية',
  'الصحة',
  'النفط',
  'البترول',
  'الكهرباء',
  'الطاقة',
  'النقل',
  'المواصلات',
  'الاتصالات',
  'الاتصالات وتكنولوجيا المعلومات',
  'الإعلام',
  'الثقافة',
  'السياحة',
  'الآثار',
  'الزراعة',
  'الزراعة واستصلاح الأراضي',
  'الري',
  'الموارد المائية',
  'البيئة',
  'التجارة',
  'الصناعة',
  'العمل',
  'الشؤون الاجتماعية',
  'التنمية الاجتماعية',
  'الشباب',
  'الرياضة',
  'الإسكان',
  'الإسكان والمرافق',
  'الأوقاف',
  'الشؤون الإسلامية',
  'الشؤون الإسلامية والأوقاف والدعوة والإرشاد',
  'الشؤون البلدية والقروية',
  'الشؤون البلدية',
  'الحج',
  'الحج والعمرة',
  'الخدمة المدنية',
  'التخطيط',
  'التعاون الدولي',
  'التنمية',
  'التضامن الاجتماعي',
  'التضامن',
  'التموين',
  'التموين والتجارة الداخلية',
  'القوى العاملة',
  'الهجرة',
  'الهجرة والمهجرين',
  'الخزانة',
  'الأمن',
  'الأمن الداخلي',
  'الأمن القومي',
  'العدل والحريات',
  'الدولة',
  'الدولة للشؤون الخارجية',
  'الدولة لشؤون الإعلام',
  'الدولة لشؤون مجلس الشورى',
  'شؤون الرئاسة',
  'الحرب',
  'الحربية',
  'الشؤون الخارجية',
  'الشؤون الخارجية والتعاون',
  'الشؤون القانونية',
  'شؤون الأسرى',
  'الاستثمار',
  'قطاع الأعمال',
  'الطيران المدني',
  'الطيران',
  'الأشغال',
  'الأشغال العامة',
  'حقوق الإنسان',
  'العلوم والتكنولوجيا',
  'الأسرة والتضامن',
  'المرأة',
  'شؤون المرأة',
  'الفلاحة',
  'التجهيز والنقل',
  'الوظيفة العمومية',
  'الاقتصاد الوطني',
  'الدفاع الوطني',
  'الدفاع المدني',
  'الحرس الوطني',
  'الخارجية والمغتربين',
  'شؤون المغتربين',
  'الاتصال',
  'البحث العلمي',
  'الصيد البحري',
  'التنمية المحلية',
  'الأمن الوقائي',
  'المياه',
  'الماء',
  'الخدمات',
  'الخدمات اللوجستية',
  'السكان',
  'الصناعات',
  'المعادن',
  'الثروة المعدنية',
  'الثروة الحيوانية',
  'البلديات',
  'الإدارة المحلية',
  'التكوين المهني',
  'تقنية المعلومات',
  'الوزراء',
  'الحكومة',
  'الجمهورية',
  'الشورى',
]

/** Words that end in `ى`: a text that writes two of them so, and none with `ي`, tells the two letters apart. */
export const UNDOTTED = `
إلى حتى لدى سوى متى
`
/** The names: where a text writes the words with their `ى`, what it writes with `ي` is the name. */
export const DOTTED_NAMES = `
علي
`

/** Plurals and duals of the heads of places, and what many places share: `مناطق عسير والباحة`. */
export const PLACE_PLURALS = `
مناطق منطقتي محافظات محافظتي مدن مدينتي قرى قريتي بلدات بلدتي ولايات ولايتي مديريات مديريتي أقاليم إقليمي مقاطعات مقاطعتي جزيرتي أحياء حيي مخيمات مخيمي
مطارات مطاري ملاعب ملعبي مساجد شوارع ميادين موانئ قصور فنادق مرتفعات ضواحي سواحل جبال أرياف ريفي إمارات إمارتي
`

/** Offices, peoples and parts of a place, before its name. */
export const OF_PLACES = `
أهالي أهل سكان إمارة أمير محافظ والي عامل شرطة جامعة أمانة بلدية تعليم مرور مستشفى ميناء أمطار سيول معارك معركة جبهات جبهة أطراف شوارع أسواق سوق شباب مثقفي
وجهاء تجار مزارعي طلاب أبناء تحرير حصار سقوط اقتحام قصف سماء أجواء طقس
`

/** Where a war is fought, called after the place: `جبهة نهم`. */
export const FRONTS = `
جبهة
`

/** What is said of a place and belongs to no name of one: `جبل الحمراء الاستراتيجي`. */
export const OF_SITUATION = `
الاستراتيجي الاستراتيجية الإستراتيجي الإستراتيجية الحدودي الحدودية الساحلي الساحلية المجاور المجاورة القريب القريبة المحتل المحتلة المحاصر المحاصرة المحرر المحررة السياحي السياحية
الأثري الأثرية التاريخي التاريخية الشهير الشهيرة العريق العريقة الجبلي الجبلية النفطي النفطية المدمر المدمرة المنكوبة المتنازع الوحيد الوحيدة
`

/** Works, more than one or someone's: behind them their titles stand in marks. */
export const WORKS = `
أفلام أفلامه أفلامها فيلمي فيلما أغاني الأغاني أغان أغانيه أغانيها أغنيات أغنياته أغنياتها أغنيتي ألبومات ألبوماته ألبوماتها مسلسلات مسلسلاته مسلسلاتها مسلسلي روايات رواياته رواياتها
روايتي مسرحيات مسرحياته مسرحياتها كتب كتبه كتبها مؤلفاته مؤلفاتها أعماله أعمالها قصائده دواوينه ألعاب تطبيقات
`

/** What stands between works and the first title: `مثل`, `منها`. */
export const WORK_INTRODUCERS = `
مثل منها بينها ومنها أبرزها أشهرها آخرها أهمها أولها هي هما وهي وهما هو التالية وأبرزها وأشهرها وآخرها وأهمها قدمتها قدمها غنتها غناها أدتها أداها بعنوان
`

/** Of these one title alone is enough: they are two, or someone's. */
export const SURE_WORKS = `
فيلمي فيلما أغنيتي مسلسلي روايتي أفلامه أفلامها أغانيه أغانيها أغنياته أغنياتها مسلسلاته مسلسلاتها رواياته رواياتها مسرحياته مسرحياتها ألبوماته ألبوماتها
`

/** Before the year of a work. */
export const YEAR_WORDS = `
في عام سنة العام
`

/** Winds with names: `الإعصار فلورنس`, `العاصفة "ديانا"`. */
export const STORMS = `
إعصار الإعصار عاصفة العاصفة
`

/** What stands between a storm and its name: `الإعصار المداري هايان`. */
export const STORM_ADJECTIVES = `
المداري المدارية الاستوائي الاستوائية الاستوائيه الثلجي الثلجية المدمر المدمرة القوي القوية مدارية استوائية
`

/** Versions of phones and programs: `آيفون 8 بلس`, `غالاكسي إس 9`. */
export const VERSIONS = `
بلس بلاس برو ماكس ميني لايت إيدج إدج ألترا نوت نوتبوك إس إكس آر إس_إي تاب إير ون وان فولد فليب واتش سي أيه إيه زد جي نكست هوم سبورت بريميوم
`

/** Behind these a verb: `قد وعد`, `عندما هاجر`. */
export const BEFORE_VERBS = `
قد لقد عندما حينما
`

/** The sons of somebody are a tribe. */
export const TRIBES = `
بني بنو
`

/** Persons of history that are known by one name; of the living none is built in. */
export const RENOWNED = `
هتلر ستالين لينين تروتسكي غورباتشوف غورباتشيف يلتسين خروتشوف بريجنيف موسوليني نابليون بونابرت تشرشل ديغول روزفلت أيزنهاور غاندي مانديلا كاسترو غيفارا تشاوشيسكو بينوشيه تاتشر أتاتورك
أينشتاين داروين غاليليو كوبرنيكوس ماركس نيتشه هيغل سارتر شكسبير تولستوي دوستويفسكي غوته بودلير همنغواي بيتهوفن موتسارت موزارت شوبان بيكاسو رمبرانت ماكيافيلي
أرسطو أفلاطون سقراط هوميروس فولتير ديكارت سبينوزا دانتي فرويد كافكا نيكسون كيسنجر ميلوسيفيتش شيراك ميتران رابين تشافيز رفسنجاني موبوتو موغابي مارادونا
`

/** Behind these a noun that is a name too is many: `ومن أسماء الأسد`. */
export const PARTITIVES = `
من ومن بين بعض كل جميع كافة أحد أهم أشهر أبرز أكثر
`

/** Before the other meaning of a club's name: `منتخب الشباب`, `كأس الاتحاد`. */
export const NO_CLUBS = `
منتخب منتخبات دوري كأس بطولة بطولات منافسات أهداف كرة
`

/** Cups and leagues by the names that only sport has for them. */
export const SPORT_EVENTS = `
السوبر الليغا الليجا لا_ليغا البريميرليغ البريمييرليغ الكالتشيو السيري_آ البوندسليغا بوندسليغا البوندسليجا البوندزليغا البوندزليجا الليغ_1 الشامبيونزليغ شامبيونزليغ تشامبيونز_ليغ يوروبا_ليغ اليوروبا_ليغ
كأس_ولي_العهد كأس_سمو_ولي_العهد كأس_خادم_الحرمين_الشريفين كأس_الملك الكلاسيكو الكان خليجي_22 خليجي_23 خليجي_24 خليجي_25 خليجي_26 الأولمبياد البارالمبياد
`

/** With the article and a nation they only praise: `النجم المصري محمد صلاح`. */
export const STARS = `
نجم
`

/** Ranks that with a nation are something else: `الفريق الإيطالي`. */
export const TEAM_RANKS = `
فريق لواء
`

/** Of those the team: `الفريق الأول`. */
export const TEAMS = `
فريق
`

/** What a general is and no team: `الفريق الركن`. */
export const STAFF = `
الركن أول المتقاعد طيار الطيار
`

/** Troops that are counted: `لواء المشاة الثاني`. */
export const UNITS = `
لواء كتيبة فرقة فوج فيلق سرية
`

/** `الثالث`, `الثالثة والخمسين`. */
export const ORDINALS = `
الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة العاشر العاشرة
العشرون العشرين الثلاثون الثلاثين الأربعون الأربعين الخمسون الخمسين الستون الستين السبعون السبعين الثمانون الثمانين التسعون التسعين
`

/** Who has charge of something: `المشرف العام على الفريق`, `المسؤول عن قسم الأبحاث`. */
export const CHARGED = `
مشرف مسؤول مسئول
`

/** Of those whoever has charge of anything: `المشرف على المشروع`. */
export const SUPERVISED = `
مشرف
`

/** `المشرف على`, `المسؤول عن`. */
export const CHARGE_PREPOSITIONS = `
على عن
`

/** Tops that are no meetings: `قمة الجبل`, `قمة المجموعة`. */
export const SUMMITS = `
قمة
`

/** What a top is of. */
export const NO_SUMMITS = `
الجولة المجموعة العالم الجبل جبل جليد الجليد مباريات المباريات المنتخبات مواجهات المواجهات التميز الهرم هرم الترتيب ترتيب الدوري دوري المرحلة المجد السلم النجاح العطاء الأداء المستوى الفريق اللياقة
`

/** Heads of places behind which a word that no list has is the name, whatever it looks like: `جبل نفيط`. */
export const PEAKS = `
جبل وادي قرية بلدة حي هجرة ضاحية مخيم
`

/** Between a son and his father. */
export const FATHERS = `
بن ابن بنت
`

/** Between a son's name and his father's, and nothing else. */
export const TRUE_SONS = `
بن
`

/** A verb too: `طالب الرئيس بالإفراج`. */
export const DEMANDS = `
طالب
`

/** Nouns that begin like a present verb. */
export const YEH_NOUNS = `
يوم يومي يومين يوميات يد يدي يمين يسار يخت ينبوع
`

/** Degrees, which stand behind a title without being another: `السفير الدكتور`. */
export const DEGREES = `
دكتور
`

/** What an authority of the state is, before what it is for: `المؤسسة العامة لصوامع الغلال`. */
export const OF_STATE = `
العامة العام الوطنية الوطني العليا الأعلى الملكية الملكي المستقلة القومية القومي
`

/** Titles that families are called by: `سامر القاضي`. */
export const TITLE_SURNAMES = `
الشريف الجندي القاضي الخطيب الشيخ السيد الأمير الحاج الفقيه الطبيب الإمام الشاعر الكاتب المفتي النقيب العريف السلطان الوزير المعلم الفارس الزعيم البطل الرئيس الخبير الحارس القائد المدرس الخليفة
`

/** Titles that stand inside a name, behind a given name: `منير حاج سالم`. */
export const INNER_TITLES = `
حاج شيخ
`

/** Given names that behind `بـ` say to whom something is owed: `بفضل الله`, `بحمد الله`. */
export const THANKS = `
فضل حمد عون
`

/** Behind a number in brackets: how old somebody is, `(35 عاما)`. */
export const AGES = `
عام عاما سنة سنوات أعوام ربيعا
`

/** Before a colon or a dash and who made it: `بقلم: سامي الورفلي`. */
export const BYLINES = `
قلم كتب كتبت كتبه كتبها تصوير عدسة حاوره حاورها حاورته إعداد أعده أعدها ترجمة تحرير تقرير رسم رسوم
`

/** A town's name that is what is done to cows too: `حلب الأبقار`. */
export const MILKING = `
حلب
`

/** What is milked. */
export const MILKED = `
الأبقار أبقار أبقاره أبقارها البقر البقرة بقرة بقرته الأغنام أغنام الماعز الإبل النوق الناقة ناقته المواشي الماشية الجاموس الحليب اللبن لبن لبنها حليبها
`
