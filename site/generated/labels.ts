// Written by checks/codegen.ts from the labels of src/entities.
export const values = {
  "AppealKind": {
    "URGENT_APPEAL": {
      "fr": "Appel urgent",
      "en": "Urgent appeal",
      "es": "Llamamiento urgente"
    },
    "URGENT_INTERVENTION": {
      "fr": "Intervention urgente",
      "en": "Urgent intervention",
      "es": "Intervención urgente"
    },
    "PRESS_RELEASE": {
      "fr": "Communiqué de presse",
      "en": "Press release",
      "es": "Comunicado de prensa"
    },
    "OPEN_LETTER": {
      "fr": "Lettre ouverte",
      "en": "Open letter",
      "es": "Carta abierta"
    },
    "JOINT_STATEMENT": {
      "fr": "Déclaration commune",
      "en": "Joint statement",
      "es": "Declaración conjunta"
    },
    "STATEMENT": {
      "fr": "Déclaration",
      "en": "Statement",
      "es": "Declaración"
    },
    "CALL_FOR_ACTION": {
      "fr": "Appel à l’action",
      "en": "Call for action",
      "es": "Llamado a la acción"
    },
    "NEWS_RELEASE": {
      "fr": "Nouvelle",
      "en": "News release",
      "es": "Noticia"
    }
  },
  "ArticleKind": {
    "NEWS": {
      "fr": "Actualité",
      "en": "News",
      "es": "Noticia"
    },
    "STATEMENT": {
      "fr": "Déclaration",
      "en": "Statement",
      "es": "Declaración"
    },
    "REPORT": {
      "fr": "Rapport",
      "en": "Report",
      "es": "Informe"
    },
    "BLOG": {
      "fr": "Blog",
      "en": "Blog",
      "es": "Blog"
    }
  },
  "AssistanceKind": {
    "MEDICAL": {
      "fr": "Soins médicaux",
      "en": "Medical care",
      "es": "Atención médica"
    },
    "PSYCHOSOCIAL": {
      "fr": "Soutien psychosocial",
      "en": "Psychosocial support",
      "es": "Apoyo psicosocial"
    },
    "LEGAL": {
      "fr": "Aide juridique",
      "en": "Legal help",
      "es": "Ayuda jurídica"
    },
    "SOCIAL": {
      "fr": "Aide sociale",
      "en": "Social support",
      "es": "Apoyo social"
    },
    "RELOCATION": {
      "fr": "Mise à l’abri",
      "en": "Relocation",
      "es": "Reubicación"
    },
    "PHYSICAL_SECURITY": {
      "fr": "Sécurité physique",
      "en": "Physical security",
      "es": "Seguridad física"
    },
    "DIGITAL_SECURITY": {
      "fr": "Sécurité numérique",
      "en": "Digital security",
      "es": "Seguridad digital"
    },
    "COMMUNICATIONS": {
      "fr": "Moyens de communication",
      "en": "Communications",
      "es": "Medios de comunicación"
    },
    "CAPACITY_BUILDING": {
      "fr": "Formation et renforcement",
      "en": "Training and support",
      "es": "Formación y fortalecimiento"
    },
    "TRANSPORT": {
      "fr": "Transport sûr",
      "en": "Safe transport",
      "es": "Transporte seguro"
    },
    "HUMANITARIAN": {
      "fr": "Aide humanitaire",
      "en": "Humanitarian relief",
      "es": "Ayuda humanitaria"
    },
    "MONITORING_AND_ADVOCACY": {
      "fr": "Documentation et plaidoyer",
      "en": "Monitoring and advocacy",
      "es": "Seguimiento e incidencia"
    }
  },
  "Beneficiary": {
    "DEFENDERS": {
      "fr": "Défenseurs des droits humains",
      "en": "Human rights defenders",
      "es": "Defensores de derechos humanos"
    },
    "WOMEN_DEFENDERS": {
      "fr": "Femmes défenseures des droits humains",
      "en": "Women human rights defenders",
      "es": "Defensoras de derechos humanos"
    },
    "FAMILIES": {
      "fr": "Familles",
      "en": "Families",
      "es": "Familias"
    },
    "VICTIMS": {
      "fr": "Victimes de torture",
      "en": "Victims of torture",
      "es": "Víctimas de tortura"
    },
    "ORGANISATIONS": {
      "fr": "Organisations de la société civile",
      "en": "Civil society organisations",
      "es": "Organizaciones de la sociedad civil"
    }
  },
  "BlockKind": {
    "TEXT": {
      "fr": "Texte",
      "en": "Text",
      "es": "Texto"
    },
    "TESTIMONY": {
      "fr": "Témoignage",
      "en": "Testimony",
      "es": "Testimonio"
    },
    "FIGURE": {
      "fr": "Chiffre",
      "en": "Figure",
      "es": "Cifra"
    },
    "IMAGE": {
      "fr": "Image",
      "en": "Picture",
      "es": "Imagen"
    },
    "ORGANISATIONS": {
      "fr": "Organisations",
      "en": "Organisations",
      "es": "Organizaciones"
    },
    "CHART": {
      "fr": "Graphique",
      "en": "Chart",
      "es": "Gráfico"
    },
    "LIST": {
      "fr": "Liste",
      "en": "List",
      "es": "Lista"
    },
    "QUOTE": {
      "fr": "Citation",
      "en": "Quotation",
      "es": "Cita"
    },
    "FILE": {
      "fr": "Document",
      "en": "Document",
      "es": "Documento"
    },
    "VIDEO": {
      "fr": "Vidéo",
      "en": "Video",
      "es": "Vídeo"
    },
    "GALLERY": {
      "fr": "Galerie",
      "en": "Gallery",
      "es": "Galería"
    }
  },
  "CountryListing": {
    "ISO_3166": {
      "fr": "ISO 3166-1",
      "en": "ISO 3166-1",
      "es": "ISO 3166-1"
    },
    "USER_ASSIGNED": {
      "fr": "Code d’usage courant",
      "en": "Code in wide use",
      "es": "Código de uso corriente"
    },
    "FICTIONAL": {
      "fr": "Pays fictif",
      "en": "Fictional country",
      "es": "País ficticio"
    }
  },
  "DonorCategory": {
    "FOUNDATION": {
      "fr": "Fondation",
      "en": "Foundation",
      "es": "Fundación"
    },
    "GOVERNMENT": {
      "fr": "Gouvernement",
      "en": "Government",
      "es": "Gobierno"
    },
    "INTERGOVERNMENTAL": {
      "fr": "Organisation intergouvernementale",
      "en": "Intergovernmental organisation",
      "es": "Organismo intergubernamental"
    },
    "LOCAL_GOVERNMENT": {
      "fr": "Collectivité locale",
      "en": "Local government",
      "es": "Gobierno local"
    },
    "NGO": {
      "fr": "ONG",
      "en": "NGO",
      "es": "ONG"
    },
    "ACADEMIC": {
      "fr": "Université",
      "en": "University",
      "es": "Universidad"
    },
    "INDIVIDUALS": {
      "fr": "Particuliers",
      "en": "Private persons",
      "es": "Particulares"
    },
    "MEMBERSHIP_FEES": {
      "fr": "Cotisations des membres",
      "en": "Membership fees",
      "es": "Cuotas de los miembros"
    }
  },
  "DonorMentionKind": {
    "LISTED": {
      "fr": "Dans la liste des donateurs",
      "en": "In the list of donors",
      "es": "En la lista de donantes"
    },
    "THANKED_JOINTLY": {
      "fr": "Remercié dans une publication commune",
      "en": "Thanked in a joint publication",
      "es": "Agradecido en una publicación conjunta"
    }
  },
  "Earmarking": {
    "UNEARMARKED": {
      "fr": "Sans affectation",
      "en": "Unearmarked",
      "es": "Sin asignación"
    },
    "SOFTLY_EARMARKED": {
      "fr": "Affectation souple",
      "en": "Softly earmarked",
      "es": "Asignación flexible"
    },
    "EARMARKED": {
      "fr": "Affectée à un projet",
      "en": "Earmarked for a project",
      "es": "Asignada a un proyecto"
    }
  },
  "EmergencyServiceKind": {
    "URGENT_APPEAL": {
      "fr": "Appel urgent",
      "en": "Urgent appeal",
      "es": "Llamamiento urgente"
    },
    "SOLIDARITY_AND_COMMUNICATION": {
      "fr": "Solidarité et communication",
      "en": "Solidarity and communication",
      "es": "Solidaridad y comunicación"
    },
    "ADVOCACY": {
      "fr": "Plaidoyer",
      "en": "Advocacy",
      "es": "Incidencia"
    },
    "FELLOWSHIP": {
      "fr": "Séjour de répit",
      "en": "Respite stay",
      "es": "Estancia de respiro"
    },
    "LEGAL_ASSISTANCE": {
      "fr": "Aide juridique",
      "en": "Legal help",
      "es": "Ayuda jurídica"
    },
    "TRIAL_OBSERVATION": {
      "fr": "Observation de procès",
      "en": "Trial observation",
      "es": "Observación de juicios"
    },
    "MEDICAL": {
      "fr": "Soins médicaux",
      "en": "Medical care",
      "es": "Atención médica"
    },
    "PSYCHOSOCIAL": {
      "fr": "Soutien psychosocial",
      "en": "Psychosocial support",
      "es": "Apoyo psicosocial"
    },
    "STRESS_MANAGEMENT": {
      "fr": "Gestion du stress",
      "en": "Stress management",
      "es": "Manejo del estrés"
    },
    "ACCOMPANIMENT": {
      "fr": "Accompagnement protecteur",
      "en": "Protective accompaniment",
      "es": "Acompañamiento protector"
    },
    "SOLIDARITY_MISSION": {
      "fr": "Mission de solidarité",
      "en": "Solidarity mission",
      "es": "Misión de solidaridad"
    },
    "RELOCATION": {
      "fr": "Mise à l’abri",
      "en": "Relocation",
      "es": "Reubicación"
    },
    "HOTLINE": {
      "fr": "Ligne d’urgence",
      "en": "Emergency line",
      "es": "Línea de emergencia"
    },
    "EMERGENCY_GRANT": {
      "fr": "Subvention d’urgence",
      "en": "Emergency grant",
      "es": "Subvención de emergencia"
    },
    "RELIEF": {
      "fr": "Aide humanitaire",
      "en": "Humanitarian relief",
      "es": "Ayuda humanitaria"
    }
  },
  "FigureQualifier": {
    "EXACT": {
      "fr": "Exact",
      "en": "Exact",
      "es": "Exacto"
    },
    "AT_LEAST": {
      "fr": "Au moins",
      "en": "At least",
      "es": "Al menos"
    },
    "ABOUT": {
      "fr": "Environ",
      "en": "About",
      "es": "Alrededor de"
    },
    "ALMOST": {
      "fr": "Presque",
      "en": "Almost",
      "es": "Casi"
    }
  },
  "FigureUnit": {
    "COUNT": {
      "fr": "Nombre",
      "en": "Count",
      "es": "Cantidad"
    },
    "PERSONS": {
      "fr": "Personnes",
      "en": "Persons",
      "es": "Personas"
    },
    "ORGANISATIONS": {
      "fr": "Organisations",
      "en": "Organisations",
      "es": "Organizaciones"
    },
    "COUNTRIES": {
      "fr": "Pays",
      "en": "Countries",
      "es": "Países"
    },
    "STATES": {
      "fr": "États parties",
      "en": "States parties",
      "es": "Estados partes"
    },
    "PERCENT": {
      "fr": "Pour cent",
      "en": "Per cent",
      "es": "Por ciento"
    },
    "MONEY": {
      "fr": "Somme d’argent",
      "en": "Sum of money",
      "es": "Suma de dinero"
    }
  },
  "GeographicScope": {
    "LOCAL": {
      "fr": "Locale",
      "en": "Local",
      "es": "Local"
    },
    "NATIONAL": {
      "fr": "Nationale",
      "en": "National",
      "es": "Nacional"
    },
    "REGIONAL": {
      "fr": "Régionale",
      "en": "Regional",
      "es": "Regional"
    },
    "INTERNATIONAL": {
      "fr": "Internationale",
      "en": "International",
      "es": "Internacional"
    }
  },
  "MechanismKind": {
    "SPECIAL_PROCEDURE": {
      "fr": "Procédure spéciale des Nations Unies",
      "en": "United Nations special procedure",
      "es": "Procedimiento especial de las Naciones Unidas"
    },
    "TREATY_BODY": {
      "fr": "Organe de traité des Nations Unies",
      "en": "United Nations treaty body",
      "es": "Órgano de tratado de las Naciones Unidas"
    },
    "REGIONAL_RAPPORTEUR": {
      "fr": "Rapporteur régional",
      "en": "Regional rapporteur",
      "es": "Relator regional"
    },
    "REGIONAL_COMMISSION": {
      "fr": "Commission ou cour régionale",
      "en": "Regional commission or court",
      "es": "Comisión o corte regional"
    },
    "DIPLOMATIC": {
      "fr": "Voie diplomatique",
      "en": "Diplomatic channel",
      "es": "Vía diplomática"
    }
  },
  "MechanismLevel": {
    "UNIVERSAL": {
      "fr": "Universel",
      "en": "Universal",
      "es": "Universal"
    },
    "REGIONAL": {
      "fr": "Régional",
      "en": "Regional",
      "es": "Regional"
    },
    "BILATERAL": {
      "fr": "Bilatéral",
      "en": "Bilateral",
      "es": "Bilateral"
    }
  },
  "MembershipStatus": {
    "APPLICANT": {
      "fr": "Candidate",
      "en": "Applicant",
      "es": "Candidata"
    },
    "MEMBER": {
      "fr": "Membre",
      "en": "Member",
      "es": "Miembro"
    },
    "SUSPENDED": {
      "fr": "Suspendu",
      "en": "Suspended",
      "es": "Suspendido"
    },
    "FORMER": {
      "fr": "Ancien membre",
      "en": "Former member",
      "es": "Antiguo miembro"
    }
  },
  "MissionKind": {
    "TRIAL_OBSERVATION": {
      "fr": "Observation de procès",
      "en": "Trial observation",
      "es": "Observación de juicios"
    },
    "SOLIDARITY": {
      "fr": "Solidarité",
      "en": "Solidarity",
      "es": "Solidaridad"
    },
    "FACT_FINDING": {
      "fr": "Établissement des faits",
      "en": "Fact-finding",
      "es": "Investigación de los hechos"
    }
  },
  "OrganisationType": {
    "GOVERNMENT": {
      "fr": "Gouvernement",
      "en": "Government",
      "es": "Gobierno"
    },
    "LOCAL_GOVERNMENT": {
      "fr": "Collectivité locale",
      "en": "Local government",
      "es": "Gobierno local"
    },
    "OTHER_PUBLIC_SECTOR": {
      "fr": "Autre secteur public",
      "en": "Other public sector",
      "es": "Otro sector público"
    },
    "INTERNATIONAL_NGO": {
      "fr": "ONG internationale",
      "en": "International NGO",
      "es": "ONG internacional"
    },
    "NATIONAL_NGO": {
      "fr": "ONG nationale",
      "en": "National NGO",
      "es": "ONG nacional"
    },
    "REGIONAL_NGO": {
      "fr": "ONG régionale",
      "en": "Regional NGO",
      "es": "ONG regional"
    },
    "PARTNER_COUNTRY_NGO": {
      "fr": "ONG du pays",
      "en": "NGO of the country",
      "es": "ONG del país"
    },
    "MULTILATERAL": {
      "fr": "Organisation multilatérale",
      "en": "Multilateral organisation",
      "es": "Organismo multilateral"
    },
    "FOUNDATION": {
      "fr": "Fondation",
      "en": "Foundation",
      "es": "Fundación"
    },
    "PRIVATE_SECTOR": {
      "fr": "Secteur privé",
      "en": "Private sector",
      "es": "Sector privado"
    },
    "ACADEMIC": {
      "fr": "Université ou recherche",
      "en": "Academic, training and research",
      "es": "Academia e investigación"
    },
    "OTHER": {
      "fr": "Autre",
      "en": "Other",
      "es": "Otra"
    }
  },
  "PartnershipKind": {
    "PARTNER": {
      "fr": "Partenaire",
      "en": "Partner",
      "es": "Socia"
    },
    "CONSORTIUM_MEMBER": {
      "fr": "Membre du consortium",
      "en": "Member of the consortium",
      "es": "Miembro del consorcio"
    },
    "PROGRAMME_PARTNER": {
      "fr": "Partenaire du programme",
      "en": "Partner of the programme",
      "es": "Socia del programa"
    },
    "GRANTEE": {
      "fr": "Bénéficiaire",
      "en": "Grantee",
      "es": "Beneficiaria"
    },
    "INFORMATION_SOURCE": {
      "fr": "Source d’information",
      "en": "Source of information",
      "es": "Fuente de información"
    },
    "JOINT_REPORT": {
      "fr": "Rapport commun",
      "en": "Joint report",
      "es": "Informe conjunto"
    }
  },
  "ProgrammeKind": {
    "PROGRAMME": {
      "fr": "Programme",
      "en": "Programme",
      "es": "Programa"
    },
    "WORKING_GROUP": {
      "fr": "Groupe de travail",
      "en": "Working group",
      "es": "Grupo de trabajo"
    },
    "PROJECT": {
      "fr": "Projet",
      "en": "Project",
      "es": "Proyecto"
    },
    "COUNTRY_PROGRAMME": {
      "fr": "Programme de pays",
      "en": "Country programme",
      "es": "Programa de país"
    },
    "CONSORTIUM": {
      "fr": "Consortium",
      "en": "Consortium",
      "es": "Consorcio"
    },
    "DATA_PRODUCT": {
      "fr": "Données",
      "en": "Data",
      "es": "Datos"
    },
    "OFFICE": {
      "fr": "Bureau",
      "en": "Office",
      "es": "Oficina"
    }
  },
  "Provenance": {
    "PUBLISHED_SOURCE": {
      "fr": "Source publiée",
      "en": "Published source",
      "es": "Fuente publicada"
    },
    "EDITORIAL": {
      "fr": "Rédaction",
      "en": "Editorial",
      "es": "Redacción"
    },
    "SAMPLE": {
      "fr": "Exemple fictif",
      "en": "Fictional sample",
      "es": "Ejemplo ficticio"
    }
  },
  "RegionScheme": {
    "OMCT": {
      "fr": "Régions de l’OMCT",
      "en": "Regions of OMCT",
      "es": "Regiones de la OMCT"
    },
    "M49": {
      "fr": "Norme M49 des Nations Unies",
      "en": "United Nations standard M49",
      "es": "Norma M49 de las Naciones Unidas"
    }
  },
  "Requester": {
    "MEMBERS": {
      "fr": "Membres du réseau",
      "en": "Members of the network",
      "es": "Miembros de la red"
    },
    "PARTNERS": {
      "fr": "Partenaires de l’OMCT",
      "en": "Partners of OMCT",
      "es": "Socios de la OMCT"
    },
    "ANYONE": {
      "fr": "Toute personne",
      "en": "Anyone",
      "es": "Cualquier persona"
    }
  },
  "SourceKind": {
    "OFFICIAL": {
      "fr": "Publication officielle",
      "en": "Official publication",
      "es": "Publicación oficial"
    },
    "REPOST": {
      "fr": "Reprise par un tiers",
      "en": "Republished by a third party",
      "es": "Republicación de un tercero"
    }
  },
  "StatementCode": {
    "GOVERNMENTS": {
      "fr": "Gouvernements",
      "en": "Governments",
      "es": "Gobiernos"
    },
    "INTERGOVERNMENTAL": {
      "fr": "Organisations intergouvernementales",
      "en": "Intergovernmental organisations",
      "es": "Organismos intergubernamentales"
    },
    "FOUNDATIONS": {
      "fr": "Fondations et autres partenaires",
      "en": "Foundations and other partners",
      "es": "Fundaciones y otros socios"
    },
    "LOCAL_GOVERNMENT": {
      "fr": "Collectivités locales",
      "en": "Local government",
      "es": "Gobiernos locales"
    },
    "INDIVIDUALS": {
      "fr": "Particuliers",
      "en": "Private persons",
      "es": "Particulares"
    },
    "OTHER_INCOME": {
      "fr": "Autres produits",
      "en": "Other income",
      "es": "Otros ingresos"
    },
    "LOCAL_PARTNERS": {
      "fr": "Partenaires locaux",
      "en": "Local partners",
      "es": "Socios locales"
    },
    "DIRECT_ASSISTANCE": {
      "fr": "Assistance directe",
      "en": "Direct assistance",
      "es": "Asistencia directa"
    },
    "PROGRAMMES": {
      "fr": "Programmes",
      "en": "Programmes",
      "es": "Programas"
    },
    "ADMINISTRATION": {
      "fr": "Administration",
      "en": "Administration",
      "es": "Administración"
    },
    "FUNDRAISING": {
      "fr": "Recherche de fonds",
      "en": "Fundraising",
      "es": "Recaudación de fondos"
    },
    "OTHER_EXPENDITURE": {
      "fr": "Autres charges",
      "en": "Other expenditure",
      "es": "Otros gastos"
    }
  },
  "StatementSide": {
    "INCOME": {
      "fr": "Produits",
      "en": "Income",
      "es": "Ingresos"
    },
    "EXPENDITURE": {
      "fr": "Charges",
      "en": "Expenditure",
      "es": "Gastos"
    }
  },
  "SubjectKind": {
    "DEFENDERS": {
      "fr": "Défenseurs des droits humains",
      "en": "Human rights defenders",
      "es": "Defensores de derechos humanos"
    },
    "WOMEN_DEFENDERS": {
      "fr": "Femmes défenseures des droits humains",
      "en": "Women human rights defenders",
      "es": "Defensoras de derechos humanos"
    },
    "LAWYERS": {
      "fr": "Avocats",
      "en": "Lawyers",
      "es": "Abogados"
    },
    "JOURNALISTS": {
      "fr": "Journalistes",
      "en": "Journalists",
      "es": "Periodistas"
    },
    "TRADE_UNIONISTS": {
      "fr": "Syndicalistes",
      "en": "Trade unionists",
      "es": "Sindicalistas"
    },
    "PROTESTERS": {
      "fr": "Manifestants",
      "en": "Protesters",
      "es": "Manifestantes"
    },
    "RELATIVES": {
      "fr": "Proches",
      "en": "Relatives",
      "es": "Familiares"
    },
    "ORGANISATIONS": {
      "fr": "Organisations de la société civile",
      "en": "Civil society organisations",
      "es": "Organizaciones de la sociedad civil"
    },
    "OTHERS": {
      "fr": "Autres",
      "en": "Others",
      "es": "Otros"
    }
  },
  "SubjectUnit": {
    "PERSONS": {
      "fr": "Personnes",
      "en": "Persons",
      "es": "Personas"
    },
    "ORGANISATIONS": {
      "fr": "Organisations",
      "en": "Organisations",
      "es": "Organizaciones"
    }
  },
  "SubmissionKind": {
    "ALTERNATIVE_REPORT": {
      "fr": "Rapport alternatif",
      "en": "Alternative report",
      "es": "Informe alternativo"
    },
    "FOLLOW_UP": {
      "fr": "Rapport de suivi",
      "en": "Follow-up report",
      "es": "Informe de seguimiento"
    },
    "BRIEFING": {
      "fr": "Séance d’information",
      "en": "Briefing",
      "es": "Sesión informativa"
    }
  },
  "SupportKind": {
    "FINANCIAL": {
      "fr": "Soutien financier",
      "en": "Financial support",
      "es": "Apoyo financiero"
    },
    "CAPACITY_BUILDING": {
      "fr": "Formation et renforcement",
      "en": "Training and support",
      "es": "Formación y fortalecimiento"
    },
    "EXPERTISE": {
      "fr": "Expertise",
      "en": "Expertise",
      "es": "Asesoramiento"
    },
    "PEER_EXCHANGE": {
      "fr": "Échange entre pairs",
      "en": "Peer exchange",
      "es": "Intercambio entre pares"
    },
    "JOINT_CAMPAIGN": {
      "fr": "Campagne commune",
      "en": "Joint campaign",
      "es": "Campaña conjunta"
    }
  },
  "ThemeKind": {
    "VIOLATION": {
      "fr": "Violation",
      "en": "Violation",
      "es": "Violación"
    },
    "OUTCOME": {
      "fr": "Issue",
      "en": "Outcome",
      "es": "Desenlace"
    },
    "CONTEXT": {
      "fr": "Contexte",
      "en": "Context",
      "es": "Contexto"
    }
  }
} as const;
export const kinds = {
  "SOURCE": {
    "fr": "Sources",
    "en": "Sources",
    "es": "Fuentes"
  },
  "MEDIA_ASSET": {
    "fr": "Images",
    "en": "Pictures",
    "es": "Imágenes"
  },
  "ANNUAL_REPORT": {
    "fr": "Rapports annuels",
    "en": "Annual reports",
    "es": "Informes anuales"
  },
  "REGION": {
    "fr": "Régions",
    "en": "Regions",
    "es": "Regiones"
  },
  "COUNTRY": {
    "fr": "Pays",
    "en": "Countries",
    "es": "Países"
  },
  "THEME": {
    "fr": "Thèmes",
    "en": "Themes",
    "es": "Temas"
  },
  "PROGRAMME": {
    "fr": "Programmes",
    "en": "Programmes",
    "es": "Programas"
  },
  "AUTHORITY": {
    "fr": "Autorités",
    "en": "Authorities",
    "es": "Autoridades"
  },
  "ORGANISATION": {
    "fr": "Organisations",
    "en": "Organisations",
    "es": "Organizaciones"
  },
  "APPEAL": {
    "fr": "Appels",
    "en": "Appeals",
    "es": "Llamamientos"
  },
  "MECHANISM": {
    "fr": "Mécanismes",
    "en": "Mechanisms",
    "es": "Mecanismos"
  },
  "APPEAL_SUBMISSION": {
    "fr": "Transmissions d’appels",
    "en": "Submissions of appeals",
    "es": "Transmisiones de llamamientos"
  },
  "ARTICLE": {
    "fr": "Articles",
    "en": "Articles",
    "es": "Artículos"
  },
  "ATTACHMENT": {
    "fr": "Documents",
    "en": "Documents",
    "es": "Documentos"
  },
  "AWARD": {
    "fr": "Prix",
    "en": "Awards",
    "es": "Premios"
  },
  "CHAPTER": {
    "fr": "Chapitres",
    "en": "Chapters",
    "es": "Capítulos"
  },
  "PAGE": {
    "fr": "Pages",
    "en": "Pages",
    "es": "Páginas"
  },
  "TESTIMONY": {
    "fr": "Témoignages",
    "en": "Testimonies",
    "es": "Testimonios"
  },
  "FIGURE": {
    "fr": "Chiffres",
    "en": "Figures",
    "es": "Cifras"
  },
  "BLOCK": {
    "fr": "Blocs",
    "en": "Blocks",
    "es": "Bloques"
  },
  "DONOR": {
    "fr": "Donateurs",
    "en": "Donors",
    "es": "Donantes"
  },
  "CONTRIBUTION": {
    "fr": "Contributions",
    "en": "Contributions",
    "es": "Contribuciones"
  },
  "DONOR_MENTION": {
    "fr": "Mentions de donateurs",
    "en": "Mentions of donors",
    "es": "Menciones de donantes"
  },
  "EMERGENCY_SERVICE": {
    "fr": "Aide d’urgence",
    "en": "Emergency help",
    "es": "Ayuda urgente"
  },
  "EXCHANGE_RATE": {
    "fr": "Taux de change",
    "en": "Exchange rates",
    "es": "Tipos de cambio"
  },
  "FINANCIAL_STATEMENT": {
    "fr": "Comptes",
    "en": "Accounts",
    "es": "Cuentas"
  },
  "GALLERY_PICTURE": {
    "fr": "Images de galerie",
    "en": "Pictures of galleries",
    "es": "Imágenes de galería"
  },
  "GRANT_CALL": {
    "fr": "Appels à projets",
    "en": "Grant calls",
    "es": "Convocatorias"
  },
  "NETWORK": {
    "fr": "Réseaux",
    "en": "Networks",
    "es": "Redes"
  },
  "MEMBERSHIP": {
    "fr": "Adhésions",
    "en": "Memberships",
    "es": "Membresías"
  },
  "MENU": {
    "fr": "Menus",
    "en": "Menus",
    "es": "Menús"
  },
  "MENU_ENTRY": {
    "fr": "Entrées de menu",
    "en": "Menu entries",
    "es": "Entradas de menú"
  },
  "MISSION": {
    "fr": "Missions",
    "en": "Missions",
    "es": "Misiones"
  },
  "PARTNERSHIP": {
    "fr": "Partenariats",
    "en": "Partnerships",
    "es": "Asociaciones"
  },
  "REDIRECT": {
    "fr": "Anciennes adresses",
    "en": "Old addresses",
    "es": "Direcciones antiguas"
  },
  "STATEMENT_LINE": {
    "fr": "Lignes des comptes",
    "en": "Lines of the accounts",
    "es": "Líneas de las cuentas"
  },
  "SUBMISSION": {
    "fr": "Rapports aux mécanismes",
    "en": "Submissions",
    "es": "Informes a mecanismos"
  },
  "SUPPORT": {
    "fr": "Soutiens",
    "en": "Support",
    "es": "Apoyos"
  }
} as const;
export const itemsOfKinds = {
  "SOURCE": {
    "fr": "Source",
    "en": "Source",
    "es": "Fuente"
  },
  "MEDIA_ASSET": {
    "fr": "Image",
    "en": "Picture",
    "es": "Imagen"
  },
  "ANNUAL_REPORT": {
    "fr": "Rapport annuel",
    "en": "Annual report",
    "es": "Informe anual"
  },
  "REGION": {
    "fr": "Région",
    "en": "Region",
    "es": "Región"
  },
  "COUNTRY": {
    "fr": "Pays",
    "en": "Country",
    "es": "País"
  },
  "THEME": {
    "fr": "Thème",
    "en": "Theme",
    "es": "Tema"
  },
  "PROGRAMME": {
    "fr": "Programme",
    "en": "Programme",
    "es": "Programa"
  },
  "AUTHORITY": {
    "fr": "Autorité",
    "en": "Authority",
    "es": "Autoridad"
  },
  "ORGANISATION": {
    "fr": "Organisation",
    "en": "Organisation",
    "es": "Organización"
  },
  "APPEAL": {
    "fr": "Appel",
    "en": "Appeal",
    "es": "Llamamiento"
  },
  "MECHANISM": {
    "fr": "Mécanisme",
    "en": "Mechanism",
    "es": "Mecanismo"
  },
  "APPEAL_SUBMISSION": {
    "fr": "Transmission d’un appel",
    "en": "Submission of an appeal",
    "es": "Transmisión de un llamamiento"
  },
  "ARTICLE": {
    "fr": "Article",
    "en": "Article",
    "es": "Artículo"
  },
  "ATTACHMENT": {
    "fr": "Document",
    "en": "Document",
    "es": "Documento"
  },
  "AWARD": {
    "fr": "Prix",
    "en": "Award",
    "es": "Premio"
  },
  "CHAPTER": {
    "fr": "Chapitre",
    "en": "Chapter",
    "es": "Capítulo"
  },
  "PAGE": {
    "fr": "Page",
    "en": "Page",
    "es": "Página"
  },
  "TESTIMONY": {
    "fr": "Témoignage",
    "en": "Testimony",
    "es": "Testimonio"
  },
  "FIGURE": {
    "fr": "Chiffre",
    "en": "Figure",
    "es": "Cifra"
  },
  "BLOCK": {
    "fr": "Bloc",
    "en": "Block",
    "es": "Bloque"
  },
  "DONOR": {
    "fr": "Donateur",
    "en": "Donor",
    "es": "Donante"
  },
  "CONTRIBUTION": {
    "fr": "Contribution",
    "en": "Contribution",
    "es": "Contribución"
  },
  "DONOR_MENTION": {
    "fr": "Mention d’un donateur",
    "en": "Mention of a donor",
    "es": "Mención de un donante"
  },
  "EMERGENCY_SERVICE": {
    "fr": "Aide d’urgence",
    "en": "Emergency help",
    "es": "Ayuda urgente"
  },
  "EXCHANGE_RATE": {
    "fr": "Taux de change",
    "en": "Exchange rate",
    "es": "Tipo de cambio"
  },
  "FINANCIAL_STATEMENT": {
    "fr": "Comptes",
    "en": "Accounts",
    "es": "Cuentas"
  },
  "GALLERY_PICTURE": {
    "fr": "Image de galerie",
    "en": "Picture of a gallery",
    "es": "Imagen de galería"
  },
  "GRANT_CALL": {
    "fr": "Appel à projets",
    "en": "Grant call",
    "es": "Convocatoria"
  },
  "NETWORK": {
    "fr": "Réseau",
    "en": "Network",
    "es": "Red"
  },
  "MEMBERSHIP": {
    "fr": "Adhésion",
    "en": "Membership",
    "es": "Membresía"
  },
  "MENU": {
    "fr": "Menu",
    "en": "Menu",
    "es": "Menú"
  },
  "MENU_ENTRY": {
    "fr": "Entrée de menu",
    "en": "Menu entry",
    "es": "Entrada de menú"
  },
  "MISSION": {
    "fr": "Mission",
    "en": "Mission",
    "es": "Misión"
  },
  "PARTNERSHIP": {
    "fr": "Partenariat",
    "en": "Partnership",
    "es": "Asociación"
  },
  "REDIRECT": {
    "fr": "Ancienne adresse",
    "en": "Old address",
    "es": "Dirección antigua"
  },
  "STATEMENT_LINE": {
    "fr": "Ligne des comptes",
    "en": "Line of the accounts",
    "es": "Línea de las cuentas"
  },
  "SUBMISSION": {
    "fr": "Rapport à un mécanisme",
    "en": "Submission",
    "es": "Informe a un mecanismo"
  },
  "SUPPORT": {
    "fr": "Soutien",
    "en": "Support",
    "es": "Apoyo"
  }
} as const;
