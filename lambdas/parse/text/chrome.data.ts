/**
 * What stands around an article on a page, in English and French, and names of languages in all thirteen.
 * One phrase a line, lower case, without punctuation at its ends.
 */

/** Lines that are nothing but this. */
export const CHROME_LINES = `
we value your privacy
we respect your privacy
we care about your privacy
your privacy matters
votre vie privée compte
nous respectons votre vie privée
nous tenons à votre vie privée
le respect de votre vie privée
vos choix de confidentialité
your privacy choices
share
share this
share this article
share this post
share this story
share article
share link
share on facebook
share on twitter
share on x
share on linkedin
share on pinterest
share on whatsapp
share via email
tweet
tweet this
pin it
post
print
print this page
email
email this
e-mail
copy link
copy url
link copied
save
saved
save article
bookmark
like
likes
dislike
reply
repost
reward
pin
follow
follow us
following
facebook
twitter
linkedin
instagram
pinterest
whatsapp
telegram
youtube
tiktok
reddit
rss
x
subscribe
subscribe now
sign up
sign up now
sign in
log in
login
log out
register
join
join now
get started
create account
my account
account
cart
checkout
add to cart
menu
main menu
navigation
toggle navigation
open menu
close menu
close
open
search
search for
search the site
go
submit
send
cancel
skip to content
skip to main content
skip to navigation
jump to content
home
homepage
about
about us
contact
contact us
careers
jobs
help
faq
faqs
support
advertise
advertising
advertise with us
privacy
privacy policy
privacy notice
terms
terms of use
terms of service
terms & conditions
terms and conditions
cookies
cookie policy
cookie settings
manage cookies
accept
accept all
accept cookies
reject all
got it
sitemap
accessibility
advertisement
scroll to continue with content
scroll to continue reading
scroll to resume content
ad
ads
sponsored
sponsored content
promoted
continue reading
continue
read more
read more about
read on
learn more
here's how you know
view image in fullscreen
view image
voir l'image en plein écran
see more
see all
show more
show less
view more
view all
load more
more
expand
collapse
next
next page
next article
next post
previous
previous page
previous article
previous post
prev
back
back to top
top
skip
download app
download the app
get the app
scan to download
qrcode
qr code
view original
see original
show original
original link
translate
see translation
listen
listen to this article
listen to article
watch
play
pause
loading
image
images
photo
photos
video
videos
gallery
news
latest
latest news
breaking news
politics
business
opinion
sports
sport
lifestyle
culture
health
science
technology
tech
world
markets
events
podcasts
podcast
newsletter
newsletters
webinars
resources
products
solutions
services
pricing
blog
company
platform
community
forum
categories
tags
topics
archive
archives
en
fr
us
uk
comment
comments
no comments
leave a comment
post a comment
view comments
table of contents
contents
in this article
on this page
partager
partager l'article
partager cet article
partager sur facebook
partager sur twitter
partager sur linkedin
partager sur whatsapp
partager par e-mail
envoyer par e-mail
imprimer
copier le lien
lien copié
enregistrer
sauvegarder
ajouter aux favoris
j'aime
je n'aime pas
répondre
reposter
récompense
épingler
suivre
suivez-nous
nous suivre
s'abonner
abonnez-vous
je m'abonne
s'inscrire
inscrivez-vous
inscription
se connecter
connexion
déconnexion
mon compte
créer un compte
panier
ajouter au panier
menu principal
fermer
ouvrir
rechercher
recherche
envoyer
valider
annuler
aller au contenu
aller au contenu principal
passer au contenu
accueil
à propos
qui sommes-nous
contactez-nous
nous contacter
carrières
aide
assistance
publicité
annonce
contenu sponsorisé
sponsorisé
confidentialité
politique de confidentialité
vie privée
données personnelles
mentions légales
conditions d'utilisation
conditions générales
conditions générales d'utilisation
cgu
cgv
cookies et traceurs
gestion des cookies
gérer les cookies
paramétrer les cookies
tout accepter
tout refuser
accepter
accepter et fermer
refuser
continuer sans accepter
plan du site
accessibilité
lire la suite
lire plus
en savoir plus
voir plus
voir tout
afficher plus
afficher moins
charger plus
suivant
page suivante
article suivant
précédent
page précédente
article précédent
retour
retour en haut
haut de page
télécharger l'application
télécharger l'appli
voir l'original
afficher l'original
lien original
traduire
voir la traduction
écouter
écouter l'article
écouter cet article
regarder
chargement
vidéo
vidéos
photographie
à la une
actualités
actualité
dernières nouvelles
politique
économie
culture et loisirs
santé
communauté
catégories
étiquettes
rubriques
commentaire
commentaires
commenter
laisser un commentaire
ajouter un commentaire
aucun commentaire
sommaire
dans cet article`;

/** A short line (20 words at most) that begins with this. */
export const CHROME_STARTS = `
share this
share on
share via
follow us
follow me on
find us on
connect with us
sign up for
sign up to
sign in to
log in to
subscribe to
subscribe for
register for
get our
get the latest
join our
join over
stay up to date
stay informed
never miss
don't miss
enter your email
your email address
by clicking
by signing up
by subscribing
by submitting
by continuing
click here to
click here for
i agree to receive
i consent to
learn more about
this article is more than
this article is over
this article was published more than
cet article a plus de
cet article date de plus de
thank you! your submission
thanks! your submission
oops! something went wrong while submitting
why trust
this newsletter is sponsored
this post is over
this post is more than
why you can trust
why you should trust
an official website of
official websites use
click to
tap here to
scan to
download our
download the
get it on google play
available on the app store
photo credit
photo by
image credit
image source
image via
getty images
source image
featured image
credit:
read also
also read
read more:
read next
read the full
read the original
see also
related:
more on:
more from
watch:
listen:
view original
all rights reserved
copyright
© 
accept cookies
manage your cookie
this site uses
this website uses
we use cookies
we and our partners
your privacy
filed under
posted in
tagged with
tagged as
tags:
categories:
category:
topics:
was this article helpful
was this helpful
did you like this
rate this
view all posts by
view in browser
view in app
read in app
open in app
ouvrir dans l'appli
lire dans l'appli
sort by
trier par
report this
signaler ce
view this email
view this message
having trouble viewing
unsubscribe
manage preferences
manage your preferences
update your preferences
forward to a friend
you are receiving this
you received this
this email was sent to
add us to your address book
partagez
partager l'article
partager cet
partager sur
suivez-nous
suivez nous
retrouvez-nous
rejoignez-nous
inscrivez-vous
abonnez-vous
s'abonner à
s'inscrire à
recevez
ne manquez
restez informé
votre adresse e-mail
votre adresse email
votre e-mail
en cliquant
en vous inscrivant
en poursuivant
cliquez ici
cliquez pour
scan pour
scannez
téléchargez l'app
télécharger l'app
disponible sur l'app store
crédit photo
crédits photo
crédit image
photo :
image :
lire aussi
à lire aussi
a lire aussi
à lire également
lire également
à lire :
à voir aussi
voir aussi
sur le même sujet
sur le même thème
en relation
voir l'original
tous droits réservés
ce site utilise
nous utilisons des cookies
nous et nos partenaires
publié dans
classé dans
mots-clés
mots clés
étiquettes :
thèmes :
cet article vous a
donnez votre avis
notez cet
voir dans le navigateur
afficher dans le navigateur
voir la version en ligne
se désabonner
se désinscrire
vous désabonner
gérer mes préférences
gérer vos préférences
vous recevez ce
vous recevez cet
cet e-mail a été envoyé`;

/** A line of any length that begins with this is a notice about the page and no news. */
export const NOTICE_STARTS = `
advertising —
advertising:
advertisement —
publicité —
publicité :
sponsored —
pinned:
pinned message
pinned post
message épinglé
épinglé :
risk reminder
risk warning
risk notice
risk disclosure
risk disclaimer
avertissement sur les risques
rappel des risques
article réservé aux abonnés
réservé aux abonnés
réservé à nos abonnés
contenu réservé aux abonnés
subscribers only
subscriber only
for subscribers only
il vous reste
you have free articles
disclaimer
this page may contain third-party content
this page may contain third party content
this content is for informational purposes
this article is for informational purposes
the information provided
the information on this
the information contained
the views expressed
the views and opinions
the opinions expressed
nothing in this article
this article does not constitute
this is not investment advice
not financial advice
past performance
this article contains affiliate
we may earn a commission
we may receive a commission
this story was produced
this site uses cookies
this website uses cookies
we use cookies
by continuing to use
all content on this
no part of this
this material may not be
this article was written by
avertissement
cette page peut inclure du contenu de tiers
cette page peut contenir du contenu de tiers
ce contenu est fourni à titre
cet article est fourni à titre
les informations fournies
les informations contenues
les opinions exprimées
les propos exprimés
cet article ne constitue
ceci ne constitue pas
ne constitue pas un conseil
les performances passées
cet article contient des liens
ce site utilise des cookies
nous utilisons des cookies
en poursuivant votre navigation
toute reproduction
reproduction interdite`;

/** A line that is this, or begins with it and is short, opens what follows an article: other articles, tags, the footer. */
export const END_LINES = `
related
related articles
related article
related posts
related post
related stories
related news
related content
related topics
related reading
related links
related products
related resources
you may also like
you might also like
you may also be interested in
you might also be interested in
you may be interested in
you might like
more from
more stories
more articles
more news
more like this
more to explore
more on this topic
more in
recommended
recommended for you
recommended articles
recommended reading
recommended stories
read next
up next
next up
what to read next
keep reading
further reading
most read
most popular
most viewed
popular posts
popular articles
trending
trending now
trending stories
latest articles
latest posts
latest stories
recent posts
recent articles
recent news
recent comments
editor's picks
editors' picks
from around the web
around the web
sponsored stories
promoted stories
about the author
about the authors
about author
author bio
written by
meet the author
post navigation
share this
share this article
share this post
share this story
share this entry
share this content
tags
filed under
subscribe to our newsletter
sign up for our newsletter
join our newsletter
newsletter signup
stay in touch
stay connected
get in touch
contact us
follow us
quick links
useful links
our services
our company
ready to get started
footer
à lire aussi
a lire aussi
à lire également
lire aussi
lire également
à voir aussi
sur le même sujet
sur le même thème
articles similaires
articles liés
articles connexes
articles associés
articles récents
derniers articles
autres articles
dans la même rubrique
dans la même catégorie
vous aimerez aussi
vous aimeriez aussi
vous pourriez aimer
vous pourriez aussi aimer
ces articles pourraient vous intéresser
cela peut vous intéresser
recommandé pour vous
nos recommandations
les plus lus
les plus populaires
les plus consultés
tendances
à propos de l'auteur
a propos de l'auteur
l'auteur
étiquettes
suivez-nous
suivez nous
restez connecté
inscrivez-vous à notre newsletter
abonnez-vous à notre newsletter
notre newsletter
liens utiles
nos services`;

/** A line that is this opens what readers wrote; nothing after it is the article's. */
export const COMMENT_LINES = `
comment
comments
comments section
leave a comment
leave a reply
leave your comment
add a comment
post a comment
post comment
write a comment
submit a comment
join the conversation
join the discussion
discussion about this post
discussion about this article
comments restacks
what do you think
responses
discussion
reader comments
commentaire
commentaires
laisser un commentaire
laissez un commentaire
laisser une réponse
ajouter un commentaire
ajoutez un commentaire
écrire un commentaire
poster un commentaire
réagir
réagissez
réactions
vos réactions
donnez votre avis
rejoignez la conversation
rejoindre la conversation
comentarios
comentários
deja un comentario
deixe um comentário
комментарии
коментарі
komentar
bình luận
评论
評論
留言
コメント
التعليقات
تعليقات`;

/** Names of languages as a menu of them lists them, each in itself. */
export const LANGUAGE_NAMES = `
english
français
francais
deutsch
español
italiano
português
nederlands
polski
türkçe
русский
українська
العربية
بالعربية
فارسی
עברית
हिन्दी
বাংলা
日本語
한국어
中文
简体中文
繁體中文
繁体中文
tiếng việt
bahasa indonesia
bahasa melayu
ไทย
svenska
norsk
dansk
suomi
čeština
magyar
română
ελληνικά
български
filipino`;
