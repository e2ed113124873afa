#!/usr/bin/perl
# Fills a .ts file with a language that nobody speaks but everybody can read: "Open" becomes "[Öpéñ ~]". What shows up
# without brackets was never translatable; what is cut off has no room for German.
# Placeholders (%1, %n, %L1), entities, mnemonics (&amp;) and line breaks stay as they are.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my ($path) = @ARGV or die "Usage: pseudo_language.pl FILE.ts\n";
open(my $in, '<', $path) or die "$path: $!\n";
my $text = do { local $/; <$in> };
close($in);

sub pseudo {
    my ($source) = @_;
    my $letters = () = $source =~ /\w/g;
    my @parts = split(/(%L?\d+|%Ln|%n|&\w+;|&#\w+;)/, $source);
    for my $i (0 .. $#parts) {
        $parts[$i] =~ tr/aceinosuyzACEINOSUYZ/áçéíñöšúýžÁÇÉÍÑÖŠÚÝŽ/ if $i % 2 == 0;
    }
    # German runs about a third longer.
    my $padding = $letters > 3 ? ' ' . '~' x int(1 + $letters / 4) : '';
    return '[' . join('', @parts) . $padding . ']';
}

$text =~ s{(<message([^>]*)>.*?</message>)}{
    my ($message, $attributes) = ($1, $2);
    my ($source) = $message =~ m{<source>(.*?)</source>}s;
    my $made = pseudo($source // '');
    my $content = $attributes =~ /numerus="yes"/
        ? "<translation>\n            <numerusform>$made</numerusform>\n            <numerusform>$made</numerusform>\n        </translation>"
        : "<translation>$made</translation>";
    $message =~ s{<translation[^>]*/>|<translation.*?</translation>}{$content}s;
    $message;
}gse;

open(my $out, '>', $path) or die "$path: $!\n";
print {$out} $text;
close($out) or die "$path: $!\n";
