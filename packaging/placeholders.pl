#!/usr/bin/perl
# Names every translation of a .ts file whose placeholders (%1, %n, %L1) are not those of its English text: the
# number would be missing on screen. A form for one may leave %n out: "the first row". Status 1 if there is any.
use strict;
use warnings;
use open qw(:std :encoding(UTF-8));

my ($path) = @ARGV or die "Usage: placeholders.pl FILE.ts\n";
open(my $in, '<', $path) or die "$path: $!\n";
my $text = do { local $/; <$in> };
close($in);

sub placeholders {
    my %found = map { tr/L//dr => 1 } $_[0] =~ /(%L?\d+|%L?n)/g;
    return join(' ', sort keys %found);
}

my $wrong = 0;
while ($text =~ m{<message.*?</message>}gs) {
    my $message = $&;
    my ($source) = $message =~ m{<source>(.*?)</source>}s;
    my @forms = $message =~ m{<numerusform>(.*?)</numerusform>}gs;
    @forms = $message =~ m{<translation>(.*?)</translation>}gs unless @forms;
    for my $i (0 .. $#forms) {
        my ($wanted, $found) = (placeholders($source), placeholders($forms[$i]));
        next if $wanted eq $found;
        next if $i == 0 && @forms > 1 && $wanted eq join(' ', grep { $_ } $found, '%n');
        print STDERR "$path: \"$forms[$i]\" has not the placeholders of \"$source\".\n";
        $wrong = 1;
    }
}
exit $wrong;
